import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  currentPerson,
  forgetAddress,
  forgetPerson,
  pendingAddress,
  rememberAddress,
  rememberPerson,
} from '#data/local/person.ts';
import { recallPhone, rememberOnPhone } from '#data/local/phone-memory.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

const person = { uid: '00000000-0000-4000-8000-0000000000a1', email: 'anna@orten.test' };
let onDisk: Map<string, string>;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onDisk = installLocalStorage();
});

/** The database has what it was given; localStorage is as it was written to disk some time ago. */
async function killedWith(disk: ReadonlyMap<string, string>): Promise<void> {
  await vi.waitFor(async () => expect(await indexedDB.databases()).not.toEqual([]));
  await new Promise((done) => setTimeout(done, 20));
  onDisk.clear();
  for (const [key, value] of disk) onDisk.set(key, value);
  await recallPhone();
}

test('who signed in just before a kill is still signed in', async () => {
  rememberAddress(person.email);
  const written = new Map(onDisk);
  rememberPerson(person);
  forgetAddress();
  await killedWith(written);
  expect(currentPerson()).toEqual(person);
  expect(pendingAddress()).toBeNull();
});

test('who signed out just before a kill stays signed out', async () => {
  rememberPerson(person);
  const written = new Map(onDisk);
  forgetPerson();
  await killedWith(written);
  expect(currentPerson()).toBeNull();
});

test('a login that was renewed just before a kill is the new one', async () => {
  rememberOnPhone('jamsides.session', 'used up');
  const written = new Map(onDisk);
  rememberOnPhone('jamsides.session', 'new');
  await killedWith(written);
  expect(localStorage.getItem('jamsides.session')).toBe('new');
});

test('the address a code was sent to is kept when localStorage was never written', async () => {
  rememberAddress(person.email);
  await killedWith(new Map());
  expect(pendingAddress()).toBe(person.email);
});

test('what localStorage knows is not replaced by anything older', async () => {
  rememberPerson(person);
  await killedWith(
    new Map([...onDisk, ['jamsides.turn', '7'], ['jamsides.address', 'b@orten.test']]),
  );
  expect(pendingAddress()).toBe('b@orten.test');
});

test('without a database the app starts with what localStorage knows', async () => {
  rememberPerson(person);
  vi.stubGlobal('indexedDB', undefined);
  await recallPhone();
  expect(currentPerson()).toEqual(person);
});
