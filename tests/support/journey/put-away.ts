import type { Page, Worker } from '@playwright/test';

/**
 * The app is left as when a person turns to something else, and lies there until the worker has
 * kept what was seen. Only then does a kill leave what a killed phone would have.
 */
export async function putAway(page: Page): Promise<void> {
  const worker = workerOf(page);
  const address = page.url();
  for (let tries = 0; tries < 5; tries += 1) {
    await page.waitForFunction(listensForBeingLeft);
    // The first thing it then tells the worker is that Hem is being looked at.
    await page.waitForTimeout(300);
    if (!(await becomes(worker, false))) continue;
    await page.goto('about:blank');
    if (await becomes(worker, true)) return;
    // It was left before it listened: a slow machine.
    await page.goto(address);
  }
  throw new Error('Hem was never kept');
}

/** After the first screen it fetches what keeps the next one. */
function listensForBeingLeft(): boolean {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return files.some((path) => path.startsWith('/assets/start-'));
}

/** Is there a screen to answer the next start with? */
export function isKept(page: Page): Promise<boolean> {
  return workerOf(page).evaluate(hasScreen);
}

function workerOf(page: Page): Worker {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The phone has no worker');
  return worker;
}

async function becomes(worker: Worker, kept: boolean): Promise<boolean> {
  for (let looks = 0; looks < 50; looks += 1) {
    if ((await worker.evaluate(hasScreen)) === kept) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

async function hasScreen(): Promise<boolean> {
  const asked = indexedDB.open('jamsides');
  await new Promise((done) => asked.addEventListener('success', done));
  const counted = asked.result.transaction('phone').objectStore('phone').count('screen');
  await new Promise((done) => counted.addEventListener('success', done));
  asked.result.close();
  return counted.result > 0;
}
