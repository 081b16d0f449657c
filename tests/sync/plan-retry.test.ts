import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyError } from '#sync/classify-error.ts';
import { backoff, planRetry } from '#sync/plan-retry.ts';
import type { Reply } from '#sync/ports.ts';
import type { OutboxEntry } from '#sync/records.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const row = localRow({ body: 'ny', _d: 1 });
const key = keyOf('note', row);
const retry = (entries: readonly OutboxEntry[], reply: Partial<Reply>, contact = 0) => {
  const full = { status: null, code: null, body: null, ...reply };
  const snapshot = snapshotOf({
    rows: [{ tbl: 'note', row }],
    bases: [{ ...key, row: serverRow({ body: 'gammal' }) }],
    outbox: entries,
    rest: { meta: { contact } },
  });
  return planRetry(snapshot, {
    now: 1_000_000,
    random: () => 0.5,
    kind: classifyError(full),
    reply: full,
    mids: entries.map((entry) => entry.mid),
  });
};
const many = [1, 2, 3, 4].map((n) => outboxEntry({ id: `r${n}`, mid: `m${n}` }));

test('waits lie between a second and five minutes and grow', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0, max: 0.999, noNaN: true }), (tries, random) => {
      const wait = backoff(tries, () => random);
      expect(wait).toBeGreaterThanOrEqual(1_000);
      expect(wait).toBeLessThanOrEqual(300_000);
    }),
  );
  expect(backoff(30, () => 1)).toBe(300_000);
});

test('without an answer everything stays as it is, with the same id, and is never given up', () => {
  const tired = outboxEntry({ tries: 1_000 });
  const { changes, reason } = retry([tired], {});
  expect(reason).toBe('wait');
  expect(changes.outbox).toMatchObject([{ mid: 'm1', patch: tired.patch, tries: 1_001, cap: 50 }]);
});

test('no change waits longer than the silence: where nobody got through, none has a wait of its own', () => {
  for (const reply of [{}, { status: 429 }, { status: 404, code: 'PGRST202' }])
    for (const failedAt of [null, 500]) {
      const { changes } = retry([outboxEntry({ tries: 30, failedAt, nextAt: 7 })], reply, 400);
      expect(changes.outbox).toMatchObject([{ fails: 0, nextAt: 7, failedAt: 1_000_000 }]);
    }
});

test('a call that meets silence while others get through is halved, and alone never blamed', () => {
  const twice = many.map((entry) => ({ ...entry, fails: 2, failedAt: 500 }));
  expect(retry(twice, {}, 900)).toMatchObject({
    reason: 'halve',
    changes: { outbox: [{ cap: 2, nextAt: 1_000_000 }, {}, {}, {}] },
  });
  const alone = retry([outboxEntry({ fails: 8, failedAt: 500, cap: 1 })], {}, 900);
  expect(alone.reason).toBe('wait');
  expect(alone.changes.problems).toBeUndefined();
  expect(alone.changes.outbox?.[0]?.nextAt).toBeGreaterThan(1_000_000);
});

test('a login, an update or another server is no fault of the changes', () => {
  for (const reply of [{ status: 401 }, { status: 426 }, { status: 409, code: 'PT409' }])
    expect(retry(many, reply)).toMatchObject({ changes: {}, reason: 'untouched' });
});

test('a refused call is halved at once; alone it is the change that is refused', () => {
  const halves = retry(many, { status: 413, code: 'PT413' });
  expect(halves.reason).toBe('halve');
  expect(halves.changes.outbox?.map((entry) => entry.cap)).toEqual([2, 2, 2, 2]);
  const alone = retry([outboxEntry({ cap: 1 })], { status: 413, code: 'PT413' });
  expect(alone).toMatchObject({ reason: 'refused', changes: { dropOutbox: [{ mid: 'm1' }] } });
  expect(alone.changes.problems).toMatchObject([{ kind: 'refused', code: 'PT413' }]);
});

test('a call that failed three times is halved, alone it is listed and kept', () => {
  const twice = many.map((entry) => ({ ...entry, fails: 2, failedAt: 500 }));
  expect(retry(many, { status: 500 }, 900).reason).toBe('wait');
  expect(retry(twice, { status: 500 }, 900).reason).toBe('halve');
  const alone = outboxEntry({ fails: 2, failedAt: 500, cap: 1 });
  const listed = retry([alone], { status: 500, code: 'XX000' }, 900);
  expect(listed.reason).toBe('listed');
  expect(listed.changes.outbox).toMatchObject([{ mid: 'm1', nextAt: 1_300_000 }]);
  expect(listed.changes.problems).toMatchObject([{ kind: 'serverFails', code: 'XX000' }]);
});

test('a server that has answered nothing since is down: no change is blamed for it', () => {
  const alone = outboxEntry({ fails: 2, failedAt: 500, cap: 1 });
  expect(retry([alone], { status: 503 }, 400).reason).toBe('wait');
});
