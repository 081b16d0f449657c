import { expect, test } from 'vitest';
import { jsonbBytes } from '#lib/jsonb-bytes.ts';
import { numberCycles } from '#domain/improvement/work-state.ts';
import { snapshotOf, workSnapshot, type WorkParts } from '#domain/improvement/work-snapshot.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';

const cycleRow = { ...phoneRows.cycle, id: 'c', scope_id: 'org:g' };
const [numbered] = numberCycles([cycleRow], '2027-04-15');
if (!numbered) throw new Error('a cycle is a cycle');
const parts: WorkParts = {
  work: phoneRows.improvement_work,
  state: 'introduced',
  cycles: [numbered],
  measures: [
    {
      ...phoneRows.measure,
      points: [
        { ...phoneRows.measure_value, period: '2027-W06' },
        { ...phoneRows.measure_value, period: '2027-W05' },
      ],
    },
  ],
};

test('a copy is what people wrote, without whose it is, where it came from and when it was begun', () => {
  const snapshot = snapshotOf(parts);
  expect(snapshot).toMatchObject({
    work: { title: phoneRows.improvement_work.title, sub_goals: ['halsa'] },
    state: 'introduced',
    cycles: [{ guess: 'Skillnaden halveras', decision: 'introduce' }],
    measures: [{ values: [{ period: '2027-W05' }, { period: '2027-W06', women: 36.5 }] }],
  });
  const names = JSON.stringify(snapshot);
  for (const field of ['_seat_id', 'from_', 'begun_at', 'scope_id', 'work_id', 'author_id'])
    expect(names).not.toContain(field);
  expect(workSnapshot.isKind(snapshot)).toBe(true);
  expect(workSnapshot.isKind(JSON.parse(names))).toBe(true);
});

const six = <T>(one: T): readonly T[] => Array.from({ length: 6 }, () => one);

test('of the usual size it goes; what is more than can be shared in one piece is none', () => {
  const long = 'Ett långt stycke. '.repeat(60).slice(0, 1000);
  const usual = { ...numbered, saw: long, learned: long, what: long };
  const values = Array.from({ length: 24 }, (_, at) => ({
    ...phoneRows.measure_value,
    period: `2027-W${String(at + 10)}`,
  }));
  const measures = Array.from({ length: 3 }, () => ({ ...phoneRows.measure, points: values }));
  expect(snapshotOf({ ...parts, cycles: six(usual), measures })).toBeDefined();
  const longest = { ...numbered, saw: 'å'.repeat(4000), learned: 'ö'.repeat(4000) };
  expect(snapshotOf({ ...parts, cycles: six(longest) })).toBeUndefined();
});

const points = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...phoneRows.measure_value,
    period: `${2000 + Math.floor(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`,
    women: 1e-9,
  }));
const figures = (count: number) =>
  Array.from({ length: 4 }, (_, at) => ({
    ...phoneRows.measure,
    points: points(at === 0 ? 3 : count),
  }));

test.each([0, 250, 600])('of four figures of %d weeks as much as there is room for', (count) => {
  const snapshot = snapshotOf({ ...parts, measures: figures(count) });
  const bytes = jsonbBytes(snapshot);
  expect(bytes).toBeLessThanOrEqual(62_000);
  const [short, ...long] = snapshot?.measures ?? [];
  expect(short?.values).toHaveLength(3);
  expect(short?.left_out).toBeUndefined();
  const kept = new Set(long.map(({ values }) => values.length));
  expect(kept.size).toBe(1);
  for (const { values, left_out: leftOut = 0 } of long) {
    expect(values.length + leftOut).toBe(count);
    expect(values.at(-1)?.period).toBe(points(count).at(-1)?.period);
  }
  // one more of each would be too much
  if (count === 600) expect(bytes).toBeGreaterThan(62_000 - 3 * 100);
  expect(workSnapshot.isKind(snapshot)).toBe(true);
});

test.each([
  null,
  [],
  'en text',
  {},
  { work: {}, state: 'idea', cycles: [], measures: [] },
  { ...snapshotOf(parts), state: 'okänd' },
  { ...snapshotOf(parts), cycles: [{}] },
  { ...snapshotOf(parts), cycles: {} },
  { ...snapshotOf(parts), measures: [{ ...phoneRows.measure, values: [{ period: 'W5' }] }] },
  { ...snapshotOf(parts), work: { ...parts.work, statement_ids: [1] } },
])('what somebody else wrote otherwise is no copy: %j', (value) => {
  expect(workSnapshot.isKind(value)).toBe(false);
});
