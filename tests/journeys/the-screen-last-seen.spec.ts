import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { isKept, putAway } from '#tests/support/journey/put-away.ts';
import { goTo, people, signIn } from '#tests/support/journey/steps.ts';

/** As if the scripts never came: what is there now is what the worker answered with. */
async function withoutScripts(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  return async () =>
    void (await session.send('Emulation.setScriptExecutionDisabled', { value: false }));
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const served = (page: Page) => page.locator('#root[aria-busy]');

/** The worker gives the phone's database a moment only: where it was late, the page comes bare. */
const seeServed = (page: Page, origin: string, name: RegExp) =>
  expect(async () => {
    await page.goto(`${origin}/`);
    await expect(heading(page, name)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

test('Hem is there before any script, its links lead on, and nothing moves when the app takes over', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await putAway(page);
  await server.stop();
  await phone.kill();

  page = await phone.open('/installera');
  // What the page is still fetching would be called off by the next one, and told as broken.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(served(page)).toHaveCount(0);
  const allow = await withoutScripts(page);
  await seeServed(page, server.origin, /Birgitta/u);
  await expect(served(page).locator('[data-block] h2')).toBeVisible();
  await expect(served(page).locator('button:not([inert]), input, textarea, output')).toHaveCount(0);
  await goTo(page, 'Träffar');
  await expect(page).toHaveURL(/\/traffar$/u);

  await allow();
  await page.goto(`${server.origin}/`);
  await putAway(page);
  await page.addInitScript(() => {
    const seen = { moved: 0, first: '' };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries())
        seen.moved += (one as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      seen.first ||= document.querySelector('#root h1')?.textContent?.trim() ?? '';
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${server.origin}/`);
  await expect(served(page)).toHaveCount(0);
  await expect(heading(page, /Birgitta/u)).toBeVisible();
  await page.waitForTimeout(1_000);
  const { first, moved } = await page.evaluate(
    () => (globalThis as unknown as { seen: { moved: number; first: string } }).seen,
  );
  expect(first).toMatch(/Birgitta/u);
  expect(moved).toBeLessThan(0.01);
  await goTo(page, 'Träffar');
  await expect(heading(page, /^Er omgång$/u)).toBeVisible();
  expect(await page.evaluate(() => 'seen' in globalThis)).toBe(true);
});

test('who signs out leaves no screen behind, and the next person never sees the first one’s', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await putAway(page);
  // Another tab lies open on Hem while she leaves.
  await page.goto(`${server.origin}/`);
  page = await phone.newTab('/logga-ut');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  expect(await isKept(page)).toBe(false);
  await page.goto('about:blank');
  await page.waitForTimeout(500);
  expect(await isKept(page)).toBe(false);

  await phone.close();
  page = await phone.open('/');
  const names: string[] = [];
  await page.exposeBinding('heard', (_, text: string) => void names.push(text));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const heard = (globalThis as unknown as { heard(text: string): void }).heard;
      heard(document.querySelector('#root')?.textContent ?? '');
    }).observe(document, { subtree: true, childList: true });
  });
  page = await signIn(phone, server, people.manager);
  await putAway(page);
  const allow = await withoutScripts(page);
  await seeServed(page, server.origin, /Lars/u);
  await allow();
  await page.goto(`${server.origin}/`);
  await expect(served(page)).toHaveCount(0);
  expect(names.length).toBeGreaterThan(0);
  for (const text of names) expect(text).not.toContain('Birgitta');
});
