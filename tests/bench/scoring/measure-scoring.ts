import type { Page } from '@playwright/test';
import { withPage } from '../browser.ts';
import type { BareTimes } from './bare-scoring.ts';
import { lookedAt } from './scoring-rows.ts';

export const pages = {
  shift: {
    name: 'the matrix (förflyttning)',
    link: `a[href="/checklista/${lookedAt.participation}/forflyttning"]`,
    shown: 'main tbody tr[data-code]',
  },
  compare: {
    name: 'the comparison',
    link: 'a[href="/jamfor"]',
    shown: 'main ul[aria-label="Organisationer"]',
  },
} as const;
export type PageName = keyof typeof pages;

/** Milliseconds from the press until the page is painted; of the floor also until the rows are there. */
export interface ScoringTimes {
  /** Of a page that has not been opened since the app started: its script is read too. */
  readonly first: number[];
  readonly again: number[];
  readonly bare: number[];
  readonly bareRead: number[];
}
export type AllTimes = Readonly<Record<PageName, ScoringTimes>>;

interface Measured {
  readonly profile: string;
  readonly origin: string;
  /** Browser processes, and how often each page is opened again in each. */
  readonly turns: number;
  readonly again: number;
  readonly cpuSlowdown: number;
  /** The floor, as text for the page. */
  readonly bareScript: string;
  readonly still: boolean;
}

/** Nobody serves any longer. Floor and product by turns, in the same page; the first turn is not counted. */
export async function measureScoring(of: Measured): Promise<AllTimes> {
  const times: AllTimes = { shift: noTimes(), compare: noTimes() };
  for (let turn = 0; turn <= of.turns; turn += 1) {
    const names = (['shift', 'compare'] as const).toSorted(() => (turn % 2 === 0 ? 1 : -1));
    await withPage(of.profile, async (page) => {
      await prepare(page, of);
      for (let round = 0; round <= of.again; round += 1)
        for (const name of names) {
          const floor = () => page.evaluate(runFloor, [name, lookedAt] as const);
          const before = (turn + round) % 2 === 0 ? await floor() : undefined;
          const opened = await openByPress(page, pages[name]);
          const bare = before ?? (await floor());
          if (turn === 0) continue;
          times[name][round === 0 ? 'first' : 'again'].push(opened);
          if (round > 0) keep(times[name], bare);
        }
    });
  }
  return times;
}

const noTimes = (): ScoringTimes => ({ first: [], again: [], bare: [], bareRead: [] });

function keep(times: ScoringTimes, { painted, read }: BareTimes) {
  times.bare.push(painted);
  times.bareRead.push(read);
}

const runFloor = ([name, keys]: readonly [PageName, typeof lookedAt]) =>
  globalThis.bareScoring[name](keys);

async function prepare(page: Page, of: Measured): Promise<void> {
  if (of.still) await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${of.origin}/checklista`);
  for (const { link } of Object.values(pages)) await page.locator(link).first().waitFor();
  await page.evaluate(of.bareScript);
  await page.evaluate(() => globalThis.bareScoring.open());
  // What the first drawing leaves for later has been done when one has read a title.
  await page.waitForTimeout(2000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: of.cpuSlowdown });
}

/** By the link on the checklist's page, and back to it, where it rests before the next. */
async function openByPress(page: Page, wanted: (typeof pages)[PageName]): Promise<number> {
  const link = page.locator(wanted.link).first();
  await link.waitFor();
  const time = await link.evaluate(pressAndWait, wanted.shown);
  await page.goBack();
  await link.waitFor();
  await page.waitForTimeout(300);
  return time;
}

function pressAndWait(link: HTMLElement, shown: string): Promise<number> {
  return new Promise((done) => {
    const from = location.pathname;
    const changes = new MutationObserver(() => {
      if (location.pathname === from || document.querySelector(shown) === null) return;
      changes.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now() - pressed));
        port1.start();
        port2.postMessage(null);
      });
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true });
    const pressed = performance.now();
    link.click();
  });
}
