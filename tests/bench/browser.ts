import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, noChromium } from '../run/find-chromium.ts';
import { watchPage, type Watched } from './watch-page.ts';

export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function browserPath(): Promise<string> {
  const path = await findChromium();
  if (path === undefined) throw new Error(noChromium);
  return path;
}

const phones = mkdtempSync(join(tmpdir(), 'jamsides-bench-'));
process.once('exit', () => rmSync(phones, { recursive: true, force: true, maxRetries: 5 }));

/** An empty phone, or a copy of one; removed when the run ends. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(join(phones, 'phone-'));
  if (from !== undefined) cpSync(from, profile, { recursive: true });
  return profile;
}

export async function withPage<R>(
  profile: string,
  work: (page: Page, context: BrowserContext) => Promise<R>,
): Promise<R> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    args: flags,
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  try {
    return await work(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
  }
}

export interface Visit {
  readonly url: string;
  /** What counts as content: seen when the first of these is visible. */
  readonly content: string;
  /** The same, drawn by the app: what the worker answered with does not count. */
  readonly press?: string;
  readonly cpuSlowdown?: number;
  /** Neither the worker's store nor the browser's: everything comes over the network. */
  readonly asNewcomer?: boolean;
  /** Wait until this script has been asked for too. */
  readonly until?: string;
}

/** Opens an address and tells what the page saw of itself. */
export async function visit(page: Page, wanted: Visit): Promise<Watched> {
  const session = await page.context().newCDPSession(page);
  if (wanted.asNewcomer) {
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.setBypassServiceWorker', { bypass: true });
  }
  await page.addInitScript(watchPage, [wanted.content, wanted.press ?? wanted.content] as const);
  if (wanted.cpuSlowdown !== undefined)
    await session.send('Emulation.setCPUThrottlingRate', { rate: wanted.cpuSlowdown });
  await page.goto(wanted.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.benchRead().pressableAt !== null);
  const { until } = wanted;
  if (until)
    await page.waitForFunction(
      (wanted) => globalThis.benchRead().scripts.some(({ path }) => path === wanted),
      until,
    );
  const watched = await page.evaluate(() => globalThis.benchRead());
  await session.detach();
  return watched;
}
