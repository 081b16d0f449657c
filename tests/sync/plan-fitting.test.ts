import { expect, test } from 'vitest';
import { planAnswer } from '#sync/plan-answer.ts';
import { planFreeze } from '#sync/plan-freeze.ts';
import { nameOf } from '#sync/ports.ts';
import type { BaseEntry, LocalRow } from '#sync/records.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const context = () => {
  let n = 0;
  return { now: 1_000, nextId: () => `m${(n += 1)}` };
};
const long = 'a'.repeat(4_001);
const known = serverRow({ score: 1, comment: 'kort' });
const held = localRow({ score: 1, comment: long, _d: 1 });
const heldBase = { ...keyOf('own_answer', held), row: known };

function freeze(
  row: typeof held,
  base: typeof heldBase | { row: null },
  tbl = 'own_answer' as const,
) {
  const at = { ...keyOf(tbl, row), row: base.row };
  return planFreeze(snapshotOf({ rows: [{ tbl, row }], bases: [at] }), context());
}

test('a text longer than the server takes is not sent, and stays unsent', () => {
  const plan = freeze(held, heldBase);
  expect(plan).toMatchObject({ changes: {}, reason: 'nothing-new' });
});

test('the rest of its row goes, and so does the text when it has been shortened', () => {
  expect(freeze({ ...held, score: 3 }, heldBase).changes.outbox?.[0]?.patch).toEqual({ score: 3 });
  const short = { ...held, comment: 'a'.repeat(4_000) };
  expect(freeze(short, heldBase).changes.outbox?.[0]?.patch).toEqual({ comment: short.comment });
});

test('signs are counted, not halves of signs', () => {
  const emoji = { ...held, comment: '😀'.repeat(4_000) };
  expect(freeze(emoji, heldBase).reason).toBe('frozen');
});

test('a new row waits whole, unless others hang on it: then it goes without the text', () => {
  const fresh = { ...held, version: 0, _v: 0 };
  expect(freeze(fresh, { row: null }).reason).toBe('nothing-new');
  const talk = localRow({ module: 'makt', body: 'a'.repeat(10_001), _v: 0, version: 0, _d: 1 });
  const key = keyOf('group_session', talk);
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'group_session', row: talk }], bases: [{ ...key, row: null }] }),
    context(),
  );
  expect(plan.changes.outbox?.[0]?.patch).toEqual({ module: 'makt', body: '' });
});

test('a deletion and the neighbours go, whatever waits beside them', () => {
  const gone = { ...held, deleted: true };
  expect(freeze(gone, heldBase).changes.outbox?.[0]?.patch).toEqual({ deleted: true });
  const other = localRow({ id: 'r2', score: 2, _d: 1 });
  const rows = [held, other].map((row) => ({ tbl: 'own_answer' as const, row }));
  const bases = [
    heldBase,
    { ...keyOf('own_answer', other), row: serverRow({ id: 'r2', score: 1 }) },
  ];
  const plan = planFreeze(snapshotOf({ rows, bases }), context());
  expect(plan.changes.outbox?.map(({ id }) => id)).toEqual(['r2']);
});

test('what the server took of it leaves the text unsent, and nothing more goes', () => {
  const row = { ...held, score: 3 };
  const rows = [{ tbl: 'own_answer' as const, row }];
  const entry = outboxEntry({ tbl: 'own_answer', patch: { score: 3 } });
  const snapshot = snapshotOf({ rows, bases: [heldBase], outbox: [entry] });
  const answered = planAnswer(snapshot, [{ id: 'm1', status: 'applied', version: 2 }], {
    uid: 'anna',
    device: 'd',
    now: 1_000,
  });
  const after = answered.changes.rows?.[0]?.row;
  expect(after).toMatchObject({ comment: long, score: 3, _d: 1, _v: 2 });
  const base = answered.changes.bases?.[0];
  expect(base?.row).toMatchObject({ comment: 'kort', score: 3 });
  const next = planFreeze(
    snapshotOf({
      rows: [{ tbl: 'own_answer', row: after as LocalRow }],
      bases: [base as BaseEntry],
    }),
    context(),
  );
  expect(next.reason).toBe('nothing-new');
});

test('what was refused of it waits for its person, and is not sent again and again', () => {
  const row = { ...held, score: 3 };
  const rows = [{ tbl: 'own_answer' as const, row }];
  const entry = outboxEntry({ tbl: 'own_answer', patch: { score: 3 } });
  const snapshot = snapshotOf({ rows, bases: [heldBase], outbox: [entry] });
  const refused = planAnswer(snapshot, [{ id: 'm1', status: 'rejected', code: 'locked' }], {
    uid: 'anna',
    device: 'd',
    now: 1_000,
  });
  expect(refused.changes.problems).toMatchObject([{ kind: 'refused', mine: { comment: long } }]);
  expect(refused.changes.rows?.[0]?.row._p).toBe(refused.changes.problems?.[0]?.id);
});

const dirt = 'Bud\0get \uD83D klar';
const dirty = localRow({ body: dirt, kind: 'note', _d: 1 });
const dirtyBase = { ...keyOf('note', dirty), row: serverRow({ body: 'gammal', kind: 'note' }) };
const mended = 'Budget  klar';

test('what an earlier build left that no row can hold is mended before it is sent', () => {
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row: dirty }], bases: [dirtyBase] }),
    context(),
  );
  expect(plan.changes.rows?.[0]?.row).toMatchObject({ body: mended, _d: 1 });
  expect(plan.changes.outbox?.[0]?.patch).toEqual({ body: mended });
});

test('a change frozen with it can be at no server: it is frozen anew', () => {
  const entry = outboxEntry({ mid: 'old', patch: { body: dirt } });
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row: dirty }], bases: [dirtyBase], outbox: [entry] }),
    context(),
  );
  expect(plan.changes.dropOutbox).toMatchObject([{ id: 'r1' }]);
  expect(plan.changes.outbox).toMatchObject([{ mid: 'm1', patch: { body: mended } }]);
});

test('with a newer row set aside it is answered all the same: the newer row is not left behind', () => {
  const entry = outboxEntry({ mid: 'old', patch: { body: dirt } });
  const parts = { rows: [{ tbl: 'note' as const, row: dirty }], bases: [dirtyBase] };
  const stash = new Map([[nameOf(dirtyBase), { ...keyOf('note', dirty), row: dirty }]]) as never;
  const plan = planFreeze(snapshotOf({ ...parts, outbox: [entry], stash }), context());
  expect(plan.changes.dropOutbox).toEqual([]);
  expect(plan.changes.outbox).toEqual([]);
});

test('what was made and deleted before anybody was told is gone, however it was written', () => {
  const row = { ...dirty, deleted: true, version: 0, _v: 0 };
  const base = { ...dirtyBase, row: null };
  const plan = planFreeze(snapshotOf({ rows: [{ tbl: 'note', row }], bases: [base] }), context());
  expect(plan.changes.rows).toEqual([]);
  expect(plan.changes.dropRows).toMatchObject([{ id: 'r1' }]);
});

test('a control character may be at the server: the row is mended and its answer awaited', () => {
  const row = { ...dirty, body: 'Bud\u0001get' };
  const entry = outboxEntry({ patch: { body: 'Bud\u0001get' } });
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row }], bases: [dirtyBase], outbox: [entry] }),
    context(),
  );
  expect(plan.changes.rows?.[0]?.row).toMatchObject({ body: 'Budget' });
  expect(plan.changes.outbox).toEqual([]);
  expect(plan.changes.dropOutbox).toEqual([]);
});

test('one that was refused for it is mended, and goes again by itself', () => {
  const row = { ...dirty, _p: 'p1' };
  const plan = planFreeze(
    snapshotOf({ rows: [{ tbl: 'note', row }], bases: [dirtyBase] }),
    context(),
  );
  expect(plan.changes.dropProblems).toEqual(['p1']);
  expect(plan.changes.outbox?.[0]?.patch).toEqual({ body: mended });
  expect(plan.changes.rows?.[0]?.row._p).toBeNull();
});
