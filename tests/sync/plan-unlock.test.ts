import { expect, test } from 'vitest';
import { planPage } from '#sync/plan-page.ts';
import type { PulledChange } from '#sync/protocol.ts';
import type { Problem } from '#sync/records.ts';
import {
  keyOf,
  localRow,
  pullAnswer,
  scope,
  serverRow,
  snapshotOf,
} from '#tests/support/sync-builders.ts';

const context = { uid: 'anna', device: 'phone', now: Date.parse('2026-12-10T09:00:00Z') };
const mine = { assessment_id: 'as1', statement_id: 's1', score: 3, comment: '' };
const row = localRow({ ...mine, id: 'an1', _d: 1, _p: 'p1' });
const base = { ...keyOf('answer', row), row: serverRow({ ...mine, id: 'an1', score: 2 }) };
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
const opened = (assessment_id: string): PulledChange => {
  const reopening = serverRow({ id: 'o2', assessment_id, number: 2, version: 7 });
  return { s: scope, q: 7, t: 'reopening', id: 'o2', row: reopening };
};
const phone = (problems: readonly Problem[]) =>
  snapshotOf({ rows: [{ tbl: 'answer', row }], bases: [base], rest: { problems } });
const page = (problems: readonly Problem[], change: PulledChange) =>
  planPage(phone(problems), pullAnswer({ changes: [change] }), context).changes;

test('a locked edit goes once more when its assessment is opened again', () => {
  const changes = page([problem], opened('as1'));
  expect(changes.dropProblems).toEqual(['p1']);
  expect(changes.rows).toContainEqual({ tbl: 'answer', row: { ...row, _p: null } });
  expect(changes.bases).toContainEqual(base);
});

test('another assessment, another refusal and a row edited since are left alone', () => {
  expect(page([problem], opened('as2')).dropProblems).toEqual([]);
  expect(page([{ ...problem, code: '42501' }], opened('as1')).dropProblems).toEqual([]);
  expect(page([{ ...problem, id: 'p0' }], opened('as1')).dropProblems).toEqual([]);
});
