import { expect, test } from 'vitest';
import { planUnlock } from '#sync/plan-unlock.ts';
import type { LocalRow, Problem } from '#sync/records.ts';
import { localRow, scope, snapshotOf } from '#tests/support/rows/sync-builders.ts';

const mine = { assessment_id: 'as1', statement_id: 's1', score: 3, comment: '' };
const row = localRow({ ...mine, id: 'an1', _d: 1, _p: 'p1' });
const problem: Problem = {
  id: 'p1',
  kind: 'refused',
  tbl: 'answer',
  scope_id: scope,
  row_id: 'an1',
  mine,
  theirs: null,
  base: null,
  who: null,
  at: '2026-12-10T08:00:00Z',
  code: 'locked',
};
const handed = localRow({ id: 'h1', assessment_id: 'as1', number: 1 });
const opened = (assessment_id: string) => localRow({ id: 'o2', assessment_id, number: 2 });
const unlock = (problems: readonly Problem[], reopening: LocalRow | null) =>
  planUnlock(
    snapshotOf({
      rows: [
        { tbl: 'answer', row },
        { tbl: 'hand_in', row: handed },
        ...(reopening ? [{ tbl: 'reopening' as const, row: reopening }] : []),
      ],
      rest: { problems },
    }),
    scope,
  );

test('a locked edit goes once more when its assessment is open again', () => {
  const { changes, reason } = unlock([problem], opened('as1'));
  expect(reason).toBe('freed');
  expect(changes.dropProblems).toEqual(['p1']);
  expect(changes.rows).toEqual([{ tbl: 'answer', row: { ...row, _p: null } }]);
});

test('what is closed and another refusal are left alone', () => {
  expect(unlock([problem], null).reason).toBe('none');
  expect(unlock([problem], opened('as2')).reason).toBe('none');
  expect(unlock([problem], { ...opened('as1'), _d: 1 }).reason).toBe('none');
  expect(unlock([{ ...problem, code: '42501' }], opened('as1')).reason).toBe('none');
});

test('what has been joined with another’s edit meanwhile is only no longer told of', () => {
  const { changes } = unlock([{ ...problem, id: 'p0' }], opened('as1'));
  expect(changes).toEqual({ rows: [], dropProblems: ['p0'] });
});

test('another version of an answer goes by that answer', () => {
  const version = localRow({ id: 'v1', row_id: 'an1', _d: 1, _p: 'p2' });
  const about = { ...problem, id: 'p2', tbl: 'alternative' as const, row_id: 'v1', mine: version };
  const rows = [
    { tbl: 'answer' as const, row },
    { tbl: 'alternative' as const, row: version },
    { tbl: 'hand_in' as const, row: handed },
  ];
  const parts = { rows, rest: { problems: [about] } };
  expect(planUnlock(snapshotOf(parts), scope).reason).toBe('none');
  const open = { ...parts, rows: [...rows, { tbl: 'reopening' as const, row: opened('as1') }] };
  expect(planUnlock(snapshotOf(open), scope).reason).toBe('freed');
});
