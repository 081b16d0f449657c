import { beforeEach, expect, test } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { putMeta } from '#data/local/meta.ts';
import { planFreeze } from '#sync/plan-freeze.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { cursorEntry } from '#tests/support/rows/sync-builders.ts';

const scope = 'user:anna';
let local: TestLocal;
const status = () => getSyncStatus(local.db, local.now());
const item = () => getItemState(local.db, 'note', scope, 'n1');
const write = (body: string) =>
  edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { kind: 'note', body, shared: [] }));
const freeze = () =>
  local.store.update({ unsent: true }, (snapshot) =>
    planFreeze(snapshot, { now: local.clock.now(), nextId: local.newId }),
  );

beforeEach(async () => {
  local = makeTestLocal();
});

test('an empty phone never says that everything is synced', async () => {
  expect(await status()).toEqual({ kind: 'loading', done: 0, of: 0 });
});

test('while the scopes are read for the first time it says how far', async () => {
  await local.caughtUp(scope);
  await local.db.scopes.put({ id: 'org:1', roles: [], missing: null });
  await local.db.cursors.put(cursorEntry({ scope_id: 'org:1', reached: false }));
  expect(await status()).toEqual({ kind: 'loading', done: 1, of: 2 });
});

test('a closed scope is no longer waited for', async () => {
  await local.caughtUp(scope);
  const missing = { epoch: 'e1', at: local.clock.iso() };
  await local.db.scopes.put({ id: 'org:1', roles: [], missing });
  expect(await status()).toMatchObject({ kind: 'synced' });
});

test('an unsent row waits from the moment it is written, long before the engine sees it', async () => {
  await local.caughtUp(scope);
  await write('a');
  expect(await status()).toEqual({ kind: 'waiting', count: 1 });
  expect(await item()).toEqual({ kind: 'saved' });
});

test('a row that is dirty and frozen counts once', async () => {
  await local.caughtUp(scope);
  await write('a');
  await freeze();
  expect(await status()).toEqual({ kind: 'waiting', count: 1 });
  expect(await item()).toEqual({ kind: 'waiting' });
});

test('syncing is believed only until its deadline, so that a kill cannot leave it standing', async () => {
  await local.caughtUp(scope);
  await write('a');
  await freeze();
  await putMeta(local.db, 'syncing', { count: 1, until: local.clock.now() + 1_000 });
  expect(await status()).toEqual({ kind: 'syncing', count: 1 });
  await local.clock.advance(2_000);
  expect(await status()).toEqual({ kind: 'waiting', count: 1 });
});

test('what stops the engine is told with what waits', async () => {
  await local.caughtUp(scope);
  await write('a');
  await putMeta(local.db, 'block', 'signIn');
  expect(await status()).toEqual({ kind: 'waiting', count: 1, why: 'signIn' });
});

test('what stops the engine is told though nothing waits: what others write does not come', async () => {
  await local.caughtUp(scope);
  await putMeta(local.db, 'block', 'update');
  expect(await status()).toEqual({ kind: 'waiting', count: 0, why: 'update' });
});

test('a problem outranks everything, and the thing itself says so', async () => {
  await local.caughtUp(scope);
  await local.pulled('note', { id: 'n1', body: 'a' });
  const problem = { tbl: 'note' as const, scope_id: scope, row_id: 'n1', mine: {}, theirs: null };
  const rest = { base: null, who: null, at: local.clock.iso(), code: null };
  await local.db.problems.put({ id: 'p1', kind: 'withdrawn', ...problem, ...rest });
  expect(await status()).toEqual({ kind: 'stopped', count: 1, asks: true });
  expect(await item()).toEqual({ kind: 'versions', problem: 'p1' });
  await local.db.problems.put({ id: 'p1', kind: 'refused', ...problem, ...rest });
  expect(await status()).toEqual({ kind: 'stopped', count: 1 });
  expect(await item()).toEqual({ kind: 'refused', problem: 'p1' });
});

test('a clean row says synced with the moment', async () => {
  await local.pulled('note', { id: 'n1', body: 'a', updated_at: '2026-12-10T09:00:00Z' });
  expect(await item()).toEqual({ kind: 'synced', at: '2026-12-10T09:00:00Z' });
});

test('a text longer than Jämsides takes needs its person, and is never called synced', async () => {
  await local.caughtUp(scope);
  await write('a'.repeat(10_001));
  expect(await item()).toEqual({ kind: 'waiting', why: 'tooLong' });
  expect(await status()).toEqual({ kind: 'stopped', count: 1, asks: true, isTooLong: true });
  await freeze();
  expect(await item()).toEqual({ kind: 'waiting', why: 'tooLong' });
  await write('a'.repeat(10_000));
  expect(await item()).toEqual({ kind: 'saved' });
  expect(await status()).toEqual({ kind: 'waiting', count: 1 });
});
