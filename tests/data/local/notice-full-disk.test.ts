import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { noticingFullDisk } from '#data/local/notice-full-disk.ts';
import { withConnection } from '#data/local/with-connection.ts';
import { getBlock } from '#data/waiting/get-block.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const status = () => getSyncStatus(local.db, local.now());
const write = (body: string) =>
  edit(local, ['note'], (tx) =>
    tx.put('note', 'user:anna', 'n1', { kind: 'note', body, shared: [] }),
  );

/** As a browser does when the disk is full: nothing of the write is kept, not even that it failed. */
function failWrites(): () => void {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  local.db.rows('note').hook('creating', full);
  return () => local.db.rows('note').hook('creating').unsubscribe(full);
}

beforeEach(async () => {
  local = makeTestLocal();
  await local.caughtUp('user:anna');
});

test('a phone without room says so, though it could not write that down, and takes it back by itself', async () => {
  const told: string[] = [];
  const hear = (parts: object) => void told.push(...Object.keys(parts));
  Dexie.on('storagemutated', hear);
  const heal = failWrites();
  await expect(write('finns det plats')).rejects.toThrow();
  expect(await status()).toEqual({ kind: 'waiting', count: 0, why: 'storage' });
  expect(await getBlock(local)).toBe('storage');
  // A screen that stood there before is told, too, and once.
  await expect(write('än en gång')).rejects.toThrow();
  expect(told).toEqual([`idb://${local.db.name}/meta/`]);

  heal();
  await write('nu finns det plats');
  expect(await status()).toEqual({ kind: 'waiting', count: 1 });
  expect(await getBlock(local)).toBeNull();
  Dexie.on.storagemutated.unsubscribe(hear);
});

test('a list of writes that found no room is one error that holds theirs, and says the same', async () => {
  const refused = new Dexie.BulkError('1 of 1 operations failed', [
    Object.assign(new Error('no room'), { name: 'QuotaExceededError' }),
  ]);
  const write = noticingFullDisk(local.db, () => Promise.reject(refused));
  await expect(write).rejects.toBe(refused);
  expect(await getBlock(local)).toBe('storage');
});

test('a list of writes that lost the connection is done over on a new one', async () => {
  const lost = new Dexie.BulkError('1 of 1 operations failed', [
    Object.assign(new Error('Connection is closing.'), { name: 'InvalidStateError' }),
  ]);
  let tries = 0;
  const work = () => ((tries += 1) === 1 ? Promise.reject(lost) : local.db.rows('note').count());
  expect(await withConnection(local.db, work)).toBe(0);
  expect(tries).toBe(2);
});

test('another fault is not called a full phone', async () => {
  const broken = () => {
    throw new Error('broken');
  };
  local.db.rows('note').hook('creating', broken);
  await expect(write('a')).rejects.toThrow();
  expect(await getBlock(local)).toBeNull();
});
