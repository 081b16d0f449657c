import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { dropScreen, getScreen, keepScreen, type KeptScreen } from '#data/local/kept-screen.ts';
import { forgetPerson, rememberPerson } from '#data/local/person.ts';
import { rememberOnPhone } from '#data/local/phone-memory.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

const anna = { uid: '00000000-0000-4000-8000-0000000000a1', email: 'anna@orten.test' };
const bo = { uid: '00000000-0000-4000-8000-0000000000b0', email: 'bo@orten.test' };

function screenOf({ uid }: typeof anna, html = '<h1>God morgon</h1>'): KeptScreen {
  return { uid, day: '2026-11-29', scripts: ['/assets/index-1.js'], styles: [], html };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  installLocalStorage();
});

test('the screen of the person whose phone it is lies there until it is dropped', async () => {
  rememberPerson(anna);
  await keepScreen(screenOf(anna));
  expect(await getScreen()).toEqual(screenOf(anna));
  await dropScreen();
  expect(await getScreen()).toBeUndefined();
});

test('it is gone when the sign-out is on disk, and a tab that asks too late keeps nothing', async () => {
  rememberPerson(anna);
  await keepScreen(screenOf(anna));
  await forgetPerson();
  expect(await getScreen()).toBeUndefined();
  await keepScreen(screenOf(anna));
  expect(await getScreen()).toBeUndefined();
});

test('when another signs in it is gone, and the first one’s tab can keep nothing more', async () => {
  rememberPerson(anna);
  await keepScreen(screenOf(anna));
  rememberPerson(bo);
  await keepScreen(screenOf(anna));
  expect(await getScreen()).toBeUndefined();
  await keepScreen(screenOf(bo));
  expect(await getScreen()).toEqual(screenOf(bo));
});

test('whatever else changes of whose phone it is takes it along', async () => {
  rememberPerson(anna);
  await keepScreen(screenOf(anna));
  await rememberOnPhone('jamsides.session', 'new');
  expect(await getScreen()).toBeUndefined();
});

test('on a phone that belongs to nobody, and of a page too long to be Hem, nothing is kept', async () => {
  await keepScreen(screenOf(anna));
  expect(await getScreen()).toBeUndefined();
  rememberPerson(anna);
  await keepScreen(screenOf(anna, 'x'.repeat(200_001)));
  expect(await getScreen()).toBeUndefined();
});
