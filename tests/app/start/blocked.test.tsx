// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { act, cleanup, screen } from '@testing-library/react';
import type * as Client from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const realStorage = globalThis.localStorage;
const roots: Client.Root[] = [];

beforeEach(() => {
  vi.resetModules();
  // A page that still draws when its window is gone would fail whatever test runs then.
  vi.doMock('react-dom/client', async (importActual) => {
    const client = await importActual<typeof Client>();
    const createRoot = (...args: Parameters<typeof client.createRoot>) => {
      const root = client.createRoot(...args);
      roots.push(root);
      return root;
    };
    return { ...client, createRoot };
  });
  window.scrollTo = () => undefined;
  vi.stubGlobal('indexedDB', new IDBFactory());
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(async () => {
  await act(async () => roots.splice(0).forEach((root) => root.unmount()));
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
  const startApp = vi.fn<(served: Element) => void>();
  vi.doMock('#app/start/start-app.tsx', () => ({ startApp }));
  await start();
  expect(startApp).toHaveBeenCalledOnce();
  vi.doUnmock('#app/start/start-app.tsx');
});
