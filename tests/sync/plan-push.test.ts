import { expect, test } from 'vitest';
import { planPush } from '#sync/plan-push.ts';
import { outboxEntry, scope, snapshotOf } from '#tests/support/rows/sync-builders.ts';

const context = { now: 10_000, force: false, tried: new Set<string>() };
const many = (count: number, more = {}) =>
  Array.from({ length: count }, (_, n) =>
    outboxEntry({ id: `r${n}`, mid: `m${n}`, n: count - n, ...more }),
  );

test('at most fifty go in one call, in the order they were written', () => {
  const { batch } = planPush(snapshotOf({ outbox: many(80) }), context);
  expect(batch).toHaveLength(50);
  expect(batch.map((entry) => entry.n)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
});

test('a call stays below its bytes, yet one large change goes alone', () => {
  const large = many(10, { patch: { body: 'ö'.repeat(30_000) } });
  expect(planPush(snapshotOf({ outbox: large }), context).batch).toHaveLength(4);
  const huge = many(2, { patch: { body: 'x'.repeat(400_000) } });
  expect(planPush(snapshotOf({ outbox: huge }), context).batch).toHaveLength(1);
});

test('parents go before children, and a child waits for a parent that waits', () => {
  const parent = outboxEntry({ tbl: 'meeting', id: 'mt', mid: 'p', n: 2, base: 0 });
  const child = outboxEntry({
    tbl: 'agenda_item',
    mid: 'c',
    n: 1,
    base: 0,
    patch: { meeting_id: 'mt' },
  });
  const both = planPush(snapshotOf({ outbox: [child, parent] }), context);
  expect(both.batch.map((entry) => entry.mid)).toEqual(['p', 'c']);
  const waiting = { ...parent, nextAt: 20_000 };
  expect(planPush(snapshotOf({ outbox: [child, waiting] }), context)).toMatchObject({
    batch: [],
    reason: 'waiting',
  });
});

test('a change waits for its time, unless a person asks or the clock was turned back', () => {
  const later = outboxEntry({ nextAt: 20_000 });
  expect(planPush(snapshotOf({ outbox: [later] }), context).reason).toBe('waiting');
  expect(planPush(snapshotOf({ outbox: [later] }), { ...context, force: true }).reason).toBe(
    'batch',
  );
  const lastYear = outboxEntry({ nextAt: 31_536_000_000 });
  expect(planPush(snapshotOf({ outbox: [lastYear] }), context).reason).toBe('batch');
});

test('a change travels in no larger company than its failures allow', () => {
  const entries = [...many(5), outboxEntry({ id: 'x', mid: 'x', n: 0, cap: 1 })];
  const first = planPush(snapshotOf({ outbox: entries }), context);
  expect(first.batch.map((entry) => entry.mid)).toEqual(['x']);
  const rest = planPush(snapshotOf({ outbox: entries }), { ...context, tried: new Set(['x']) });
  expect(rest.batch).toHaveLength(5);
});

test('nothing is sent to a closed scope', () => {
  const scopes = [{ id: scope, roles: [], missing: { epoch: 'e', at: '2026-12-10T09:00:00Z' } }];
  expect(planPush(snapshotOf({ outbox: many(3), rest: { scopes } }), context).reason).toBe('empty');
});
