import { expect, test } from 'vitest';
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
