import { expect, test } from 'vitest';
import { planSame } from '#sync/plan-same.ts';
import type { Snapshot } from '#sync/ports.ts';
import type { CursorEntry } from '#sync/records.ts';
import { tableList } from '#sync/table-list.ts';
import { rules } from '#data/local/rules.ts';
import { snapshotOf } from '#tests/support/rows/sync-builders.ts';

const cursor: CursorEntry = {
  scope_id: 'user:anna',
  tables: tableList(rules.tags),
  seq: 7,
  last: { t: 'note', id: 'n1', q: 7 },
  generation: 1,
  sweep: null,
  reached: true,
};
const scope = { id: 'user:anna', roles: ['self'], missing: null };
const read = (more: Partial<Snapshot> = {}) =>
  snapshotOf({
    rest: {
      scopes: [scope],
      cursors: [cursor],
      meta: { epoch: 'e1', pulledAt: '2026-11-22T10:00:00Z' },
      ...more,
    },
  });

test('who has read everything to its end asks in one word, the same word each time', () => {
  const request = planSame(read());
  expect(request).toMatchObject({ epoch: 'e1', tables: [] });
  expect(planSame(read())?.same).toBe(request?.same);
  expect(JSON.stringify(request).length).toBeLessThan(300);
});

test('another place in the log, another role and another scope make another word', () => {
  const word = planSame(read())?.same;
  const roles = { ...scope, roles: ['self', 'strategist'] };
  const second = { ...scope, id: 'org:g' };
  const others = [
    read({ cursors: [{ ...cursor, seq: 8 }] }),
    read({ cursors: [{ ...cursor, last: { t: 'note', id: 'n2', q: 7 } }] }),
    read({ scopes: [roles] }),
    read({ scopes: [scope, second], cursors: [cursor, { ...cursor, scope_id: 'org:g' }] }),
  ].map((one) => planSame(one)?.same);
  expect(new Set([word, ...others]).size).toBe(5);
  expect(others).not.toContain(undefined);
});

test.each<[string, Partial<Snapshot>]>([
  ['nothing has been read', { meta: {} }],
  ['a scope is being read', { cursors: [{ ...cursor, reached: false }] }],
  ['a full read is under way', { cursors: [{ ...cursor, sweep: 'horizon' }] }],
  ['a scope is missing', { scopes: [{ ...scope, missing: { epoch: 'e1', at: 'x' } }] }],
  ['a table has come with an update', { cursors: [{ ...cursor, tables: 'note@1' }] }],
  ['a scope has two cursors', { cursors: [cursor, { ...cursor, tables: 'round@1' }] }],
])('the whole question is asked when %s', (_why, more) => {
  expect(planSame(read(more))).toBeNull();
});
