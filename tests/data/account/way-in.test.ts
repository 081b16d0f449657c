import { beforeEach, expect, test, vi } from 'vitest';
import { rememberWanted, takeWanted } from '#data/account/way-in.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

let onDisk: Map<string, string>;
beforeEach(() => {
  vi.stubGlobal('location', new URL('https://jamsides.example/logga-in'));
  onDisk = installLocalStorage();
});

test('the page that was wanted is told once', () => {
  rememberWanted('/traffar/t1?visa=mina');
  expect(takeWanted()).toBe('/traffar/t1?visa=mina');
  expect(takeWanted()).toBeUndefined();
});

test('what was wanted yesterday is forgotten', () => {
  onDisk.set(
    'jamsides.wanted',
    JSON.stringify({ address: '/traffar/t1', at: Date.now() - 86_400_000 }),
  );
  expect(takeWanted()).toBeUndefined();
});

test('no address leads out of the app, and nothing that is no address breaks it', () => {
  for (const address of [
    '//elsewhere.example/x',
    '/\\elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/..//elsewhere.example',
  ]) {
    rememberWanted(address);
    expect(takeWanted() ?? '/').toMatch(/^\/(?![/\\])/u);
  }
  for (const text of ['', 'null', '7', '{', '[]', '{"address":7,"at":"x"}']) {
    onDisk.set('jamsides.wanted', text);
    expect(takeWanted()).toBeUndefined();
  }
});
