import { expect, test } from 'vitest';
import { planFreeze } from '#sync/plan-freeze.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  scope,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

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

const assessed = { assessment_id: 'as1', score: 2, comment: '' };
const answerRow = localRow({ ...assessed, id: 'an1', score: 3, _d: 1 });
const answerBase = { ...keyOf('answer', answerRow), row: serverRow({ ...assessed, id: 'an1' }) };
const unsent = { version: 0, _v: 0, _d: 1 as const };
const handIn = localRow({ ...unsent, id: 'h1', assessment_id: 'as1', number: 1, seen: {} });
const handInBase = { ...keyOf('hand_in', handIn), row: null };
const frozen = (rows: Parameters<typeof snapshotOf>[0]) =>
  planFreeze(snapshotOf(rows), context()).changes.outbox?.map((entry) => entry.id) ?? [];

test('a hand-in is frozen only when every answer it is about is clean, refused ones too', () => {
  const hand = { tbl: 'hand_in' as const, row: handIn };
  const answer = { tbl: 'answer' as const, row: answerRow };
  const bases = [handInBase, answerBase];
  expect(frozen({ rows: [hand, answer], bases })).toEqual(['an1']);
  const refused = { ...answer, row: { ...answerRow, _p: 'p1' } };
  expect(frozen({ rows: [hand, refused], bases })).toEqual([]);
  const other = { ...answer, row: { ...answerRow, assessment_id: 'as2' } };
  expect(frozen({ rows: [hand, other], bases }).toSorted()).toEqual(['an1', 'h1']);
  expect(frozen({ rows: [hand], bases: [handInBase] })).toEqual(['h1']);
});

test('a choice between two versions travels before the hand-in that rests on it', () => {
  const chosen = localRow({ id: 'v1', row_id: 'an1', deleted: true, _d: 1 });
  const base = { ...keyOf('alternative', chosen), row: serverRow({ id: 'v1', row_id: 'an1' }) };
  const rows = [
    { tbl: 'hand_in' as const, row: handIn },
    { tbl: 'alternative' as const, row: chosen },
  ];
  expect(frozen({ rows, bases: [handInBase, base] })).toEqual(['v1']);
});

test('answers wait until what they belong to is known to be open again', () => {
  const opened = localRow({ ...unsent, id: 'o2', assessment_id: 'as1', number: 2 });
  const rows = [
    { tbl: 'answer' as const, row: answerRow },
    { tbl: 'reopening' as const, row: opened },
  ];
  const bases = [answerBase, { ...keyOf('reopening', opened), row: null }];
  expect(frozen({ rows, bases })).toEqual(['o2']);
});

test.each(['assessment', 'self_assessment'] as const)(
  'a new %s waits for the organisation’s own occasion that it is of, and for no other',
  (tbl) => {
    const unsent = { version: 0, _v: 0, _d: 1 as const };
    const own = (id: string) => localRow({ id, ...unsent });
    const scored = localRow({ id: 'scored', occasion_id: 'halvtid', ...unsent });
    const frozen = (...occasions: readonly ReturnType<typeof own>[]) => {
      const rows = [
        { tbl, row: scored },
        ...occasions.map((row) => ({ tbl: 'own_occasion' as const, row })),
      ];
      const bases = rows.map((one) => ({ ...keyOf(one.tbl, one.row), row: null }));
      const plan = planFreeze(snapshotOf({ rows, bases }), context());
      return plan.changes.outbox?.map((entry) => entry.id);
    };
    expect(frozen(own('halvtid'))).toEqual(['halvtid']);
    expect(frozen(own('sommar'))).toEqual(['scored', 'sommar']);
    expect(frozen()).toEqual(['scored']);
  },
);
