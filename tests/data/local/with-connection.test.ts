// First of all: Dexie looks for a database when it is loaded.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { LocalDb } from '#data/local/schema.ts';
import { withConnection } from '#data/local/with-connection.ts';

const lost = () => Object.assign(new Error('lost'), { name: 'InvalidStateError' });

async function openDb(): Promise<LocalDb> {
  const db = new LocalDb('anna', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.open();
  return db;
}

test('work that loses its connection is done once more on a fresh one', async () => {
  const db = await openDb();
  const had = db.backendDB();
  const work = vi.fn(async () => db.meta.count());
  work.mockRejectedValueOnce(lost());
  expect(await withConnection(db, work)).toBe(0);
  expect(db.backendDB()).not.toBe(had);
});

test('who hears late of a loss leaves alone what another has opened since', async () => {
  const db = await openDb();
  const late = Promise.withResolvers<number>();
  const hearing = vi.fn(async () => db.meta.count());
  hearing.mockReturnValueOnce(late.promise);
  const waiting = withConnection(db, hearing);
  const first = vi.fn(async () => db.meta.count());
  first.mockRejectedValueOnce(lost());
  await withConnection(db, first);
  const fresh = db.backendDB();
  late.reject(lost());
  expect(await waiting).toBe(0);
  expect(db.backendDB()).toBe(fresh);
});

test('who hears of it while another opens waits for the same', async () => {
  const db = await openDb();
  const opened = vi.fn();
  db.on('ready', opened, true);
  const works = ['note', 'answer', 'reflection'].map((name) => {
    const work = vi.fn(async () => db.table(name).count());
    return work.mockRejectedValueOnce(lost());
  });
  expect(await Promise.all(works.map((work) => withConnection(db, work)))).toEqual([0, 0, 0]);
  // Once when it was told, which was open already, and once since.
  expect(opened).toHaveBeenCalledTimes(2);
});

test('what was called off without a word is done once more; what says why is not', async () => {
  const db = await openDb();
  const calledOff = Object.assign(new Error('called off'), { name: 'AbortError' });
  const work = vi.fn(async () => db.meta.count());
  work.mockRejectedValueOnce(calledOff);
  expect(await withConnection(db, work)).toBe(0);
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const noRoom = Object.assign(new Error('called off'), { name: 'AbortError', inner: full });
  await expect(withConnection(db, () => Promise.reject(noRoom))).rejects.toBe(noRoom);
});
