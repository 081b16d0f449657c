import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Phone } from './phone.ts';

/** The page's process is killed and its address opened in another tab. */
export async function killPage(phone: Phone, page: Page, path: string): Promise<Page> {
  await killRenderer(page);
  // The process that stood ready for the next page has died with the others; once in some hundred
  // times the browser waits for it for ever, and then it is killed, too.
  const tab = phone.newTab(path).catch(() => phone.newTab(path));
  tab.catch(() => undefined);
  const next = await Promise.race([tab, setTimeout(120_000, null, { ref: false })]);
  if (next === null) return killApp(phone, path);
  await page.close();
  return next;
}

/** The whole app, as the system would. */
export async function killApp(phone: Phone, path: string): Promise<Page> {
  await phone.kill();
  return phone.open(path);
}

/** The renderer dies at once, as when the system takes its memory; the browser lives on. */
async function killRenderer(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to ask');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const crashed = page.waitForEvent('crash');
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await crashed;
}
