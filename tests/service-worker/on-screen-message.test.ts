import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { getScreen } from '#data/local/kept-screen.ts';
import { rememberPerson } from '#data/local/person.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { onScreenMessage } from '../../src/service-worker/on-screen-message.ts';

const uid = '00000000-0000-4000-8000-0000000000a1';
const screen = { uid, day: '2026-11-29', scripts: ['/a.js'], styles: [], html: '<h1>Hem</h1>' };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  installLocalStorage();
  rememberPerson({ uid, email: 'anna@orten.test' });
});

test('what a tab said last holds', async () => {
  void onScreenMessage({ type: 'KEEP_SCREEN', screen });
  await onScreenMessage({ type: 'DROP_SCREEN' });
  expect(await getScreen()).toBeUndefined();
  void onScreenMessage({ type: 'DROP_SCREEN' });
  await onScreenMessage({ type: 'KEEP_SCREEN', screen });
  expect(await getScreen()).toEqual(screen);
});

test('a screen that makes no sense is not kept, and the next one is', async () => {
  await onScreenMessage({ type: 'KEEP_SCREEN', screen: undefined });
  await onScreenMessage({ type: 'KEEP_SCREEN', screen });
  expect(await getScreen()).toEqual(screen);
});

test('other messages are somebody else’s', () => {
  expect(onScreenMessage({ type: 'SKIP_WAITING' })).toBeUndefined();
  expect(onScreenMessage({ type: 'KEEP_SCREEN' })).toBeUndefined();
});
