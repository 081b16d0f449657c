// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As much of a worker and its registration as the page looks at. */
class FakeWorker extends EventTarget {
  state = 'installing';
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
}

let registration: FakeRegistration;
beforeEach(() => {
  vi.resetModules();
  registration = new FakeRegistration();
  registration.active = new FakeWorker();
  const workers = Object.assign(new EventTarget(), {
    controller: registration.active,
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: workers }));
});
afterEach(() => vi.unstubAllGlobals());

async function start() {
  const updates = await import('#app/phone/updates.ts');
  const told = vi.fn();
  updates.onUpdate(told);
  await updates.startUpdates();
  return { updates, told };
}

test('a version found while the page is open is told when it has been fetched', async () => {
  const { updates, told } = await start();
  const next = new FakeWorker();
  registration.installing = next;
  registration.dispatchEvent(new Event('updatefound'));
  expect(updates.updateWaits()).toBe(false);
  next.becomes('installed');
  expect(updates.updateWaits()).toBe(true);
  expect(told).toHaveBeenCalledTimes(1);
});

test('one that another tab had found before this one looked is told too', async () => {
  const next = new FakeWorker();
  registration.installing = next;
  const { updates } = await start();
  next.becomes('installed');
  expect(updates.updateWaits()).toBe(true);
});

test('the first worker of all is no news', async () => {
  const first = registration.active as FakeWorker;
  registration.active = null;
  registration.installing = first;
  const { updates } = await start();
  first.becomes('installed');
  expect(updates.updateWaits()).toBe(false);
});
