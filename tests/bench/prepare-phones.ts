import type { RunningServer } from '#tests/support/embedded/local-server.ts';
import { newProfile, withPage } from './browser.ts';
import { person } from './settings.ts';

/** Signed in, everything read, the worker in charge; as a phone is after its first visit. */
export async function prepareProductPhone(server: RunningServer): Promise<string> {
  const profile = newProfile();
  await withPage(profile, async (page) => {
    await page.goto(server.origin);
    await page.locator('input[type=email]').fill(person);
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/kod/);
    await page
      .locator('input')
      .first()
      .fill(await server.latestCode(person));
    await page.locator('[data-block] h2').waitFor({ timeout: 60_000 });
    await page.locator('a[data-state=synced]').first().waitFor({ timeout: 60_000 });
    await workerIsReady(page);
  });
  return profile;
}

export async function prepareBarePhone(origin: string): Promise<string> {
  const profile = newProfile();
  await withPage(profile, async (page) => {
    await page.goto(origin);
    await page.locator('[data-row]').waitFor();
    await workerIsReady(page);
  });
  return profile;
}

/** A copy of a phone whose store of files is empty: the person is known, the app is not there. */
export async function withoutWorker(phone: string, origin: string): Promise<string> {
  const profile = newProfile(phone);
  await withPage(profile, async (page) => {
    const session = await page.context().newCDPSession(page);
    const storageTypes = 'service_workers,cache_storage';
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
    await session.send('Network.clearBrowserCache');
  });
  return profile;
}

async function workerIsReady(page: Parameters<Parameters<typeof withPage>[1]>[0]): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    { timeout: 60_000 },
  );
}
