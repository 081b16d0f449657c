import { afterEach, expect, test, vi } from 'vitest';
import type { LocalDb } from '#data/local/schema.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import type { History } from '#tests/model/histories/history.ts';
import { DexieDisk, type DiskOwner } from '#tests/support/memory/disk.ts';
import {
  failureOf,
  liveMany,
  describeFound,
  type Found,
} from '#tests/model/histories/live-many.ts';
import {
  claimThenLock,
  deadlocks,
  lockThenClaim,
  type Call,
} from '#tests/model/bugs/lock-order.ts';
import { commandBugs } from '#tests/model/bugs/command-bugs.ts';
import { situationBugs } from '#tests/model/bugs/situation-bugs.ts';
import { phoneBugs } from '#tests/model/bugs/phone-bugs.ts';
import { plant, type Bug, type Stand } from '#tests/model/bugs/planted.ts';
import { serverBugs } from '#tests/model/bugs/server-bugs.ts';
import { describe as describeHistory } from '#tests/model/histories/shrink.ts';

/** Every mistake of the list must be noticed, or the histories prove nothing about it. */
const { wrap } = vi.hoisted(() => ({
  wrap: async (load: () => Promise<object>) => {
    const { plantable } = await import('#tests/model/bugs/planted.ts');
    return plantable(await load());
  },
}));
vi.mock('#data/assessment/confirm-hand-in.ts', wrap);
vi.mock('#data/compare/open-for-group.ts', wrap);
vi.mock('#data/improvement/save-cycle.ts', wrap);
vi.mock('#data/improvement/share-work.ts', wrap);
vi.mock('#data/meetings/close-note.ts', wrap);
vi.mock('#data/meetings/remove-note.ts', wrap);
vi.mock('#data/meetings/share-note.ts', wrap);
vi.mock('#data/waiting/get-sync-status.ts', wrap);
vi.mock('#sync/plan-answer.ts', wrap);
vi.mock('#sync/plan-cursors.ts', wrap);
vi.mock('#sync/plan-edit.ts', wrap);
vi.mock('#sync/plan-missing.ts', wrap);
vi.mock('#sync/plan-page.ts', wrap);
vi.mock('#sync/plan-pull.ts', wrap);
vi.mock('#sync/plan-push.ts', wrap);
vi.mock('#sync/plan-resolve.ts', wrap);
vi.mock('#sync/plan-retry.ts', wrap);
vi.mock('#sync/plan-scopes.ts', wrap);
vi.mock('#sync/plan-sweep.ts', wrap);
vi.mock('#sync/plan-unlock.ts', wrap);
vi.mock('#sync/protocol.ts', wrap);
vi.mock('#sync/merge/keep-alternatives.ts', wrap);
vi.mock('#sync/merge/merge-row.ts', wrap);
vi.mock('#sync/merge/merge-text.ts', wrap);
vi.mock('#sync/merge/row-content.ts', wrap);

installLocalStorage();
afterEach(() => plant(null));
const bugs = [...serverBugs, ...phoneBugs, ...situationBugs, ...commandBugs];
const enough = 3_000;
const from = Number(process.env['SEED'] ?? 1);

test('without a bug the same histories keep every promise', async () => {
  for (const shape of new Set(bugs.flatMap((bug) => bug.shapes))) {
    const found = await liveMany({ shape, from, count: 150 });
    expect(found && describeFound(found)).toBeNull();
  }
}, 600_000);

for (const bug of bugs)
  test(`caught: ${bug.name}`, async () => {
    const found = await hunt(bug);
    expect(found, 'it survives').not.toBeNull();
    if (!found) return;
    const { after, seed, shrunk, error } = found;
    const [why] = error.message.split('\n');
    console.log(
      `caught after ${after} (seed ${seed}), ${shrunk.steps.length} steps: ${bug.name}: ${why}`,
    );
    if (process.env['STORY']) console.log(describeHistory(shrunk));
  }, 600_000);

test('caught: the status is read from the outbox alone', async () => {
  const outboxAlone = async (_real: unknown, db: LocalDb) =>
    (await db.outbox.count()) > 0 ? { kind: 'waiting', count: 1 } : { kind: 'synced', at: '' };
  plant({ name: '', shapes: [], stands: { getSyncStatus: outboxAlone as unknown as Stand } });
  const options = () => ({ everyStep: true, disk: (owner: DiskOwner) => new DexieDisk(owner) });
  const found = await liveMany({ shape: 'note', from, count: 5, options });
  expect(found?.error.message).toMatch(/synced, yet/);
});

test('caught: an empty phone says that everything is synced', async () => {
  const nothingWaits = async (_real: unknown, db: LocalDb) =>
    (await db.base.count()) > 0 ? { kind: 'waiting', count: 1 } : { kind: 'synced', at: '' };
  plant({ name: '', shapes: [], stands: { getSyncStatus: nothingWaits as unknown as Stand } });
  const steps: History['steps'] = [
    { t: 'signOut', d: 0 },
    { t: 'signIn', d: 0 },
  ];
  const onDexie = { disk: (owner: DiskOwner) => new DexieDisk(owner) };
  const error = await failureOf({ shape: 'signOut', solo: false, steps }, onDexie);
  expect(error?.message).toBe('phone-0: synced before it has asked');
});

test('caught: receipts are claimed in the order of the list, before the scopes are locked', () => {
  const calls: readonly Call[] = [
    { scopes: ['org', 'user'], ids: ['m1', 'm2'] },
    { scopes: ['user', 'org'], ids: ['m2', 'm1'] },
  ];
  expect(deadlocks(calls.map(lockThenClaim))).toBe(0);
  expect(deadlocks(calls.map(claimThenLock))).toBeGreaterThan(0);
});

async function hunt(bug: Bug): Promise<Found | null> {
  plant(bug);
  for (const [index, history] of (bug.histories ?? []).entries()) {
    const error = await failureOf(history, { plants: bug.plants?.() ?? {} });
    if (error) return { after: index + 1, seed: 0, history, shrunk: history, error };
  }
  for (const shape of bug.shapes) {
    const options = () => ({ plants: bug.plants?.() ?? {} });
    const found = await liveMany({ shape, from, count: enough, options });
    if (found) return found;
  }
  return null;
}
