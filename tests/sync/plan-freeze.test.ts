import { expect, test } from 'vitest';
import { planFreeze } from '#sync/plan-freeze.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  scope,
  serverRow,
  snapshotOf,
} from '#tests/support/sync-builders.ts';

const context = () => {
  let n = 0;
  return { now: 1_000, nextId: () => `m${(n += 1)}` };
};
const dirty = localRow({ body: 'ny', kind: 'note', _d: 1 });
const base = { ...keyOf('note', dirty), row: serverRow({ body: 'gammal', kind: 'note' }) };

test('an unsent row becomes a change with only what differs', () => {
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row: dirty }], bases: [base] }),
    context(),
  );
  expect(plan.reason).toBe('frozen');
  expect(plan.changes.outbox).toMatchObject([{ mid: 'm1', base: 1, patch: { body: 'ny' }, n: 1 }]);
});

test('a new row is sent whole, a revived one whole with deleted false', () => {
  const fresh = localRow({ body: 'ny', version: 0, _v: 0, _d: 1 });
  const key = keyOf('note', fresh);
  const insert = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row: fresh }], bases: [{ ...key, row: null }] }),
    context(),
  );
  expect(insert.changes.outbox?.[0]?.patch).toEqual({ body: 'ny' });
  const gone = serverRow({ deleted: true });
  const revived = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row: dirty }], bases: [{ ...key, row: gone }] }),
    context(),
  );
  expect(revived.changes.outbox?.[0]?.patch).toEqual({ body: 'ny', kind: 'note', deleted: false });
});

test('what waits for an answer, a person or an open scope is left alone', () => {
  const rows = [{ tbl: 'note' as const, row: dirty }];
  const sent = snapshotOf({ rows, bases: [base], outbox: [outboxEntry()] });
  expect(planFreeze(sent, context()).reason).toBe('nothing-new');
  const refused = [{ tbl: 'note' as const, row: { ...dirty, _p: 'p1' } }];
  expect(planFreeze(snapshotOf({ rows: refused, bases: [base] }), context()).reason).toBe(
    'nothing-new',
  );
  const scopes = [{ id: scope, roles: [], missing: { epoch: 'e', at: '2026-12-10T09:00:00Z' } }];
  const closed = snapshotOf({ rows, bases: [base], rest: { scopes } });
  expect(planFreeze(closed, context()).reason).toBe('nothing-new');
});

test('what was made and deleted before anybody knew simply vanishes', () => {
  const row = localRow({ deleted: true, version: 0, _v: 0, _d: 1 });
  const key = keyOf('note', row);
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row }], bases: [{ ...key, row: null }] }),
    context(),
  );
  expect(plan.changes).toMatchObject({ dropRows: [key], dropBases: [key], outbox: [] });
});

test('an edit that came back to what the server has is no change', () => {
  const row = localRow({ body: 'gammal', kind: 'note', _d: 1 });
  const plan = planFreeze(snapshotOf({ rows: [{ tbl: 'note', row }], bases: [base] }), context());
  expect(plan.changes.rows).toMatchObject([{ row: { _d: 0 } }]);
  expect(plan.changes.outbox).toEqual([]);
});
