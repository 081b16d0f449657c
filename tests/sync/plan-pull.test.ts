import { expect, test } from 'vitest';
import { planPull } from '#sync/plan-pull.ts';
import { rules } from '#data/local/rules.ts';
import { cursorEntry, scope, snapshotOf } from '#tests/support/rows/sync-builders.ts';

test('the first question names no cursor', () => {
  const plan = planPull(snapshotOf());
  expect(plan).toMatchObject({ reason: 'first', request: { cursors: [], epoch: null } });
});

test('a table no cursor covers gets a cursor of its own from the start', () => {
  const known = rules.tags.filter((tag) => tag !== 'note@1');
  const cursors = [cursorEntry({ tables: known.join(','), seq: 40 })];
  const { request } = planPull(snapshotOf({ rest: { cursors } }));
  expect(request.cursors).toEqual([
    { s: scope, tables: known, seq: 40, last: null },
    { s: scope, tables: ['note@1'], seq: 0, last: null },
  ]);
});

test('a table of an older version is read anew', () => {
  const old = rules.tags.map((tag) => (tag === 'note@1' ? 'note@0' : tag));
  const { request } = planPull(
    snapshotOf({ rest: { cursors: [cursorEntry({ tables: old.join(',') })] } }),
  );
  expect(request.cursors.map((cursor) => cursor.seq)).toEqual([1, 0]);
});

test('each call tells how much waits and since when', () => {
  const base = { tbl: 'note' as const, scope_id: scope, id: 'r1', row: null, at: '2026-12-01' };
  const { request } = planPull(
    snapshotOf({ bases: [base, { ...base, id: 'r2', at: '2026-11-01' }] }),
  );
  expect(request.unsent).toEqual({ count: 2, oldest: '2026-11-01' });
});
