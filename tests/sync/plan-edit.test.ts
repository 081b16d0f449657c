import { expect, test } from 'vitest';
import { planGiveUp, planPut, planRemove } from '#sync/plan-edit.ts';
import { keyOf, localRow, serverRow } from '#tests/support/rows/sync-builders.ts';

const context = { uid: 'anna', at: '2026-12-10T09:00:00Z' };
const clean = localRow({ body: 'a', kind: 'note' });
const key = keyOf('note', clean);
const dirty = { ...clean, body: 'b', _d: 1 as const };

test('the first edit of a clean row keeps the server’s row below it', () => {
  const { changes } = planPut({ key, row: clean }, { body: 'b' }, context);
  expect(changes.rows).toMatchObject([{ row: { body: 'b', kind: 'note', _d: 1 } }]);
  expect(changes.bases).toMatchObject([{ row: { body: 'a' }, at: context.at }]);
  expect(changes.bases?.[0]?.row).not.toHaveProperty('_v');
});

test('the next edit leaves the base alone, and the same value is no edit', () => {
  const editing = { key, row: dirty };
  expect(planPut(editing, { body: 'c' }, context).changes.bases).toBeUndefined();
  expect(planPut(editing, { body: 'b' }, context).reason).toBe('unchanged');
});

test('an edit frees a refused row and takes its problem away', () => {
  const editing = { key, row: { ...dirty, _p: 'p1' } };
  const { changes } = planPut(editing, { body: 'c' }, context);
  expect(changes).toMatchObject({ dropProblems: ['p1'], rows: [{ row: { _p: null } }] });
});

test('a new row is mine, unsent and without version', () => {
  const { changes } = planPut({ key, row: undefined }, { body: 'b' }, context);
  expect(changes.rows).toMatchObject([
    { row: { author_id: 'anna', _v: 0, _d: 1, deleted: false } },
  ]);
  expect(changes.bases).toMatchObject([{ row: null }]);
});

test('on a tombstone the row comes alive again on the tombstone’s version', () => {
  const gone = localRow({ deleted: true, version: 7 });
  const { changes } = planPut({ key, row: gone }, { body: 'b' }, context);
  expect(changes.rows).toMatchObject([{ row: { deleted: false, body: 'b', _v: 7, _d: 1 } }]);
  expect(changes.bases).toMatchObject([{ row: { deleted: true, version: 7 } }]);
});

test('what nobody was told of vanishes, unless an answer may be on its way', () => {
  const fresh = localRow({ body: 'a', version: 0, _v: 0, _d: 1 });
  const own = { ...key, row: null };
  expect(planRemove({ key, row: fresh, base: own, sent: false }, context)).toMatchObject({
    reason: 'vanished',
    changes: { dropRows: [key] },
  });
  expect(planRemove({ key, row: fresh, base: own, sent: true }, context)).toMatchObject({
    reason: 'dirty',
    changes: { rows: [{ row: { deleted: true, _d: 1 } }] },
  });
});

test('a revival taken back before it was sent leaves the tombstone as it was', () => {
  const gone = { ...key, row: serverRow({ deleted: true }) };
  const plan = planRemove({ key, row: dirty, base: gone, sent: false }, context);
  expect(plan).toMatchObject({
    reason: 'back',
    changes: { rows: [{ row: { deleted: true, _d: 0 } }] },
  });
});

test('what is given up becomes what the server has, vanishes where it has none, and stays where it is somebody else’s', () => {
  const server = serverRow({ body: 'a', kind: 'note', version: 6 });
  const base = { ...key, row: server, at: context.at };
  const refused = { ...dirty, _v: 6, _p: 'p1' };
  expect(planGiveUp({ key, row: refused, base }, 'p1').changes).toMatchObject({
    dropProblems: ['p1'],
    dropBases: [key],
    rows: [{ row: { body: 'a', _v: 6, _d: 0, _p: null } }],
  });
  const never = { ...dirty, _v: 0, _p: 'p1' };
  expect(planGiveUp({ key, row: never, base: { ...base, row: null } }, 'p1').changes).toEqual({
    dropProblems: ['p1'],
    dropRows: [key],
    dropBases: [key],
    dropOutbox: [key],
  });
  expect(planGiveUp({ key, row: clean, base: undefined }, 'p1').changes).toEqual({
    dropProblems: ['p1'],
  });
});
