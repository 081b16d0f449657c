import { beforeEach, expect, test } from 'vitest';
import { Loop, type LoopOptions } from '#sync/loop.ts';
import type { Lock, Reply, Transport } from '#sync/ports.ts';
import { fakeClock, type FakeClock } from '#tests/support/fake-clock.ts';
import { MemoryStore } from '#tests/support/memory/store.ts';
import { seeded } from '#tests/support/seeded.ts';
import { pullAnswer } from '#tests/support/rows/sync-builders.ts';

const good: Reply = { status: 200, code: null, body: pullAnswer() };
const unchanged: Reply = { ...good, body: { ...pullAnswer(), same: true } };
const silence: Reply = { status: null, code: null, body: null };
let clock: FakeClock;
let pulls: number;
let push: Transport['push'];
let answer: Reply;
let taken: boolean;
let errors: unknown[];
let loop: Loop;
let store: MemoryStore;

const lock: Lock = { run: async (_wait, body) => (taken ? null : body()) };

beforeEach(() => {
  clock = fakeClock();
  [pulls, answer, taken, errors] = [0, good, false, []];
  store = new MemoryStore();
  push = () => Promise.resolve(silence);
  loop = makeLoop();
});

function makeLoop(more: Partial<LoopOptions> = {}): Loop {
  const pull: Transport['pull'] = (request) => {
    pulls += 1;
    return Promise.resolve('same' in request && answer === good ? unchanged : answer);
  };
  return new Loop({
    store,
    transport: { push: (request) => push(request), pull },
    clock,
    ids: { next: () => 'm1', random: seeded(1).random },
    lock,
    uid: 'anna',
    device: 'phone',
    onError: (error) => errors.push(error),
    ...more,
  });
}

/** Lets a round that was started run to its end. */
const settle = async () => {
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setTimeout(resolve));
};
const pass = async (ms: number) => {
  await clock.advance(ms);
  await settle();
};

test('many edits within a moment make one round, a little later', async () => {
  for (let n = 0; n < 5; n += 1) loop.wake('edit');
  await pass(1_000);
  expect(pulls).toBe(0);
  await pass(1_000);
  expect(pulls).toBe(1);
});

test('while nothing happens it asks about once a minute', async () => {
  loop.wake('poke');
  for (let minute = 0; minute < 10; minute += 1) await pass(60_000);
  expect(pulls).toBeGreaterThanOrEqual(9);
  expect(pulls).toBeLessThanOrEqual(14);
});

test('without network it asks ever more seldom, and at once when the network is back', async () => {
  answer = silence;
  loop.wake('poke');
  for (let second = 0; second < 600; second += 1) await clock.advance(1_000);
  await settle();
  expect(pulls).toBeLessThan(30);
  const before = pulls;
  answer = good;
  loop.wake('online');
  await pass(0);
  expect(pulls).toBe(before + 1);
});

test('another tab at work is asked again soon', async () => {
  taken = true;
  loop.wake('poke');
  await pass(0);
  expect(pulls).toBe(0);
  taken = false;
  await pass(2_000);
  expect(pulls).toBe(1);
});

test('a minute in which another tab was in contact is not asked for again', async () => {
  loop.wake('poke');
  await pass(0);
  expect(pulls).toBe(1);
  for (let n = 0; n < 6; n += 1) {
    const contact = clock.now() + 20_000;
    await pass(20_000);
    await store.update({}, () => ({ changes: { meta: { contact } }, reason: 'other tab' }));
  }
  expect(pulls).toBe(1);
});

test('asked by a person it always answers, also during a round and when the lock stays taken', async () => {
  const [one, two] = await Promise.all([loop.syncNow(), loop.syncNow()]);
  expect([one, two]).toEqual(['synced', 'synced']);
  taken = true;
  expect(await loop.syncNow()).toBe('waiting');
  answer = silence;
  taken = false;
  expect(await loop.syncNow()).toBe('offline');
});

test('asked by a person a sending that met a dead line is tried once more before it answers', async () => {
  await store.edit({ uid: 'anna', device: 'phone', at: clock.iso(), newId: () => 'new' }, (tx) =>
    tx.put('note', 'user:anna', 'n1', { kind: 'note', body: 'a', shared: [], origin: null }),
  );
  let calls = 0;
  push = ({ muts }) => {
    calls += 1;
    const results = muts.map(({ id }) => ({ id, status: 'applied', version: 1 }));
    const body = { epoch: pullAnswer().epoch, uid: 'anna', results };
    return Promise.resolve(calls === 1 ? silence : { status: 200, code: null, body });
  };
  expect(await loop.syncNow()).toBe('synced');
  expect(calls).toBe(2);
});

test('a broken database is reported, and the loop goes on', async () => {
  const update = store.update.bind(store);
  store.update = () => Promise.reject(new Error('broken'));
  expect(await loop.syncNow()).toBe('waiting');
  expect(errors).toHaveLength(1);
  store.update = update;
  await pass(300_000);
  expect(pulls).toBeGreaterThan(0);
});

test('once stopped nothing wakes it', async () => {
  await loop.stop();
  loop.wake('online');
  await pass(120_000);
  expect(pulls).toBe(0);
});

test('while what the others write is awaited it asks every few seconds, and then no more', async () => {
  let awaited = true;
  loop = makeLoop({ isAwaited: () => Promise.resolve(awaited) });
  loop.wake('poke');
  for (let half = 0; half < 120; half += 1) await pass(500);
  expect(pulls).toBeGreaterThanOrEqual(60_000 / 3_600);
  expect(pulls).toBeLessThanOrEqual(60_000 / 2_000 + 2);
  awaited = false;
  await pass(3_000);
  const before = pulls;
  for (let minute = 0; minute < 10; minute += 1) await pass(60_000);
  expect(pulls - before).toBeLessThanOrEqual(14);
});

test('awaited or not, without network it asks ever more seldom', async () => {
  loop = makeLoop({ isAwaited: () => Promise.resolve(true) });
  answer = silence;
  loop.wake('poke');
  for (let second = 0; second < 600; second += 1) await clock.advance(1_000);
  await settle();
  expect(pulls).toBeLessThan(30);
});
