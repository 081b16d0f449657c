// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const realStorage = globalThis.localStorage;

beforeEach(() => {
  vi.resetModules();
  window.scrollTo = () => undefined;
  vi.stubGlobal('indexedDB', new IDBFactory());
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Object.defineProperty(globalThis, 'localStorage', { value: realStorage, configurable: true });
});

async function start() {
  const { fetchApp } = await import('#app/start/fetch-app.ts');
  await fetchApp(document.querySelector('#root') as Element);
}
const refuse = (name: string) => () => {
  throw new DOMException('The operation is insecure.', name);
};
const storage = (value: Partial<Storage>) =>
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
const isTold = () =>
  screen.findByRole('heading', { name: 'Webbläsaren låter inte Jämsides spara' });

test('a browser that throws at the first look says what is blocked and how to allow it', async () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: refuse('SecurityError'),
    configurable: true,
  });
  await start();
  await isTold();
  expect(screen.getByText(/blockera kakor och webbplatsdata/u)).toBeDefined();
  expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeDefined();
});

test.each([
  ['no store at all', () => storage(null as never)],
  [
    'a store of no size',
    () =>
      storage({ setItem: refuse('QuotaExceededError'), removeItem: () => undefined, length: 0 }),
  ],
  ['no database', () => vi.stubGlobal('indexedDB', undefined)],
  ['a database that throws', () => vi.stubGlobal('indexedDB', { open: refuse('SecurityError') })],
  [
    'a database that refuses later',
    () => {
      const open = () => {
        const asked = new EventTarget() as unknown as { error: unknown } & EventTarget;
        asked.error = new DOMException('', 'InvalidStateError');
        setTimeout(() => asked.dispatchEvent(new Event('error')));
        return asked;
      };
      vi.stubGlobal('indexedDB', { open });
    },
  ],
])('%s is told too', async (_, block) => {
  block();
  await start();
  await isTold();
});

test('a store that is full is not called barred', async () => {
  storage({
    getItem: () => null,
    setItem: refuse('QuotaExceededError'),
    removeItem: () => undefined,
    length: 3,
  });
  await start();
  await screen.findByRole('heading', { name: 'Logga in' });
});
