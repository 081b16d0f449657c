import { expect, test } from 'vitest';
import { planPage } from '#sync/plan-page.ts';
import { planPull } from '#sync/plan-pull.ts';
import { nameOf } from '#sync/ports.ts';
import type { PulledChange } from '#sync/protocol.ts';
import type { ServerRow } from '#sync/records.ts';
import {
  cursorEntry,
  keyOf,
  localRow,
  outboxEntry,
  pullAnswer,
  pulledScope,
  scope,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const context = {
  uid: 'anna',
  device: 'phone',
  now: Date.parse('2026-12-10T09:00:00Z'),
  asked: [],
};
const note = { kind: 'note', body: 'gammal', shared: [], origin: null };
const change = (row: ServerRow): PulledChange => ({
  s: scope,
  q: row.version,
  t: 'note',
  id: row.id,
  row: row.deleted ? null : row,
});
const newer = serverRow({ ...note, body: 'nyare', version: 4 });

test('rows, cursors and the epoch of a page are written together', () => {
  const plan = planPage(snapshotOf(), pullAnswer({ changes: [change(newer)] }), context);
  expect(plan.reason).toBe('complete');
  expect(plan.changes.rows).toMatchObject([{ tbl: 'note', row: { body: 'nyare', _v: 4, _d: 0 } }]);
  expect(plan.changes.cursors).toMatchObject([{ scope_id: scope, seq: 5, reached: true }]);
  expect(plan.changes.meta).toMatchObject({ epoch: 'e1', pulledAt: '2026-12-10T09:00:00.000Z' });
});

test('a page with more to come never says that everything has been read', () => {
  const answer = pullAnswer({ scopes: [pulledScope({ more: true })] });
  const plan = planPage(snapshotOf(), answer, context);
  expect(plan.reason).toBe('more');
  expect(plan.changes.meta).not.toHaveProperty('pulledAt');
  expect(plan.changes.cursors).toMatchObject([{ reached: false }]);
});

test('a row with a change under way is set aside, the newest only', () => {
  const row = localRow({ ...note, body: 'min', _d: 1 });
  const key = keyOf('note', row);
  const parts = { rows: [{ tbl: 'note' as const, row }], outbox: [outboxEntry()] };
  const plan = planPage(snapshotOf(parts), pullAnswer({ changes: [change(newer)] }), context);
  expect(plan.changes.stash).toMatchObject([{ ...key, row: { body: 'nyare' } }]);
  expect(plan.changes.rows).toEqual([]);
  const stash = new Map([[nameOf(key), { ...key, row: { ...newer, version: 9 }, generation: 0 }]]);
  const older = planPage(
    snapshotOf({ ...parts, stash }),
    pullAnswer({ changes: [change(newer)] }),
    context,
  );
  expect(older.changes.stash).toEqual([]);
});

test('a deletion leaves a tombstone that sharing again can stand on', () => {
  const row = localRow(note);
  const gone = change(serverRow({ deleted: true, version: 8 }));
  const plan = planPage(
    snapshotOf({ rows: [{ tbl: 'note', row }] }),
    pullAnswer({ changes: [gone] }),
    context,
  );
  expect(plan.changes.rows).toMatchObject([{ row: { deleted: true, _v: 8, _d: 0 } }]);
  expect(plan.changes.rows?.[0]?.row).not.toHaveProperty('body');
});

test('an older version changes nothing', () => {
  const row = localRow({ ...note, version: 9 });
  const plan = planPage(
    snapshotOf({ rows: [{ tbl: 'note', row }] }),
    pullAnswer({ changes: [change(newer)] }),
    context,
  );
  expect(plan.changes.rows).toMatchObject([{ row: { body: 'gammal', _v: 9 } }]);
});

test('a void cursor starts over as a sweep, and nothing of that page is used', () => {
  const answer = pullAnswer({
    scopes: [pulledScope({ reset: 'horizon' })],
    changes: [change(newer)],
  });
  const snapshot = snapshotOf({ rest: { cursors: [cursorEntry({ seq: 3 })] } });
  const plan = planPage(snapshot, answer, context);
  expect(plan.reason).toBe('reset');
  expect(plan.changes.cursors).toMatchObject([
    { seq: 0, last: null, generation: 1, sweep: 'horizon' },
  ]);
  expect(plan.changes.rows).toBeUndefined();
  expect(plan.changes.unversion).toEqual([]);
});

test('a restored server voids the versions and keeps every row', () => {
  const answer = pullAnswer({ scopes: [pulledScope({ reset: 'restored' })] });
  const plan = planPage(snapshotOf({ rest: { cursors: [cursorEntry()] } }), answer, context);
  expect(plan.changes.unversion).toEqual([scope]);
  expect(plan.changes.dropRows).toBeUndefined();
  const had = localRow({ ...note, body: 'det jag hade', _v: 0 });
  const after = planPage(
    snapshotOf({ rows: [{ tbl: 'note', row: had }] }),
    pullAnswer({ changes: [change(newer)] }),
    context,
  );
  expect(after.changes.problems).toMatchObject([
    { kind: 'restored', mine: { body: 'det jag hade' } },
  ]);
});

test('two cursors of a scope that have read equally far become one', () => {
  const [one, two] = [['note@1'], ['reflection@1']];
  const answer = pullAnswer({
    scopes: [pulledScope({ tables: one }), pulledScope({ tables: two })],
  });
  const cursors = [cursorEntry({ tables: 'note@1' }), cursorEntry({ tables: 'reflection@1' })];
  const snapshot = snapshotOf({ rest: { cursors } });
  const asked = planPull(snapshot).request.cursors;
  const plan = planPage(snapshot, answer, { ...context, asked });
  expect(plan.changes.cursors).toMatchObject([{ tables: 'note@1,reflection@1', seq: 5 }]);
  expect(plan.changes.dropCursors).toHaveLength(2);
});

test.each([
  ['put back to the start by another tab', [cursorEntry({ seq: 0, sweep: 'horizon' })], 3],
  ['gone with its scope', [], 3],
  ['new in another tab', [cursorEntry({ seq: 3 })], 0],
])('a cursor that is %s does not move, and is asked from anew', (_name, cursors, seq) => {
  const asked = seq === 0 ? [] : [{ s: scope, seq, last: null }];
  const answer = pullAnswer({ changes: [change(newer)] });
  const plan = planPage(snapshotOf({ rest: { cursors } }), answer, { ...context, asked });
  expect(plan.reason).toBe('moved');
  expect(plan.changes).toMatchObject({ cursors: [], dropCursors: [] });
  expect(plan.changes.meta).not.toHaveProperty('pulledAt');
});

test('a version met twice, after the store was thrown away, makes an entry of each text it met', () => {
  const mine = (body: string) => localRow({ ...note, body, _v: 0, _d: 1 });
  const secondOf = (body: string) => {
    const parts = { rows: [{ tbl: 'note' as const, row: mine(body) }] };
    const plan = planPage(snapshotOf(parts), pullAnswer({ changes: [change(newer)] }), context);
    return plan.changes.newRows?.find(({ row }) => row['body'] === body)?.row.id;
  };
  const first = secondOf('skrivet förut');
  expect(first).toBeDefined();
  expect(secondOf('skrivet sedan')).not.toBe(first);
  // Two tabs that meet the same make one.
  expect(secondOf('skrivet förut')).toBe(first);
});
