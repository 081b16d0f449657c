import type { Page } from '@playwright/test';
import { visit, withPage } from './browser.ts';
import { watchPage } from './watch-page.ts';

interface Phone {
  readonly profile: string;
  /** Where the lesson's link is, and the lesson itself. */
  readonly from: string;
  readonly to: string;
}
export interface LessonTimes {
  /** A new browser process, straight to the lesson. */
  readonly cold: number[];
  /** A press on the link to it, in a browser that is open. */
  readonly pressed: number[];
}

const LESSON = 'article h1';

/** Without a server: the worker's store is all there is. The two by turns; the first turn is not counted. */
export async function measureLesson(of: {
  readonly product: Phone;
  readonly bare: Phone;
  readonly turns: number;
  readonly cpuSlowdown: number;
}): Promise<{ readonly product: LessonTimes; readonly bare: LessonTimes }> {
  const times = { product: noTimes(), bare: noTimes() };
  for (let turn = 0; turn <= of.turns; turn += 1) {
    for (const app of ['bare', 'product'] as const) {
      const cold = await openCold(of[app], of.cpuSlowdown);
      const pressed = await openByPress(of[app], of.cpuSlowdown);
      if (turn === 0) continue;
      times[app].cold.push(cold);
      times[app].pressed.push(pressed);
    }
  }
  return times;
}

function noTimes(): LessonTimes {
  return { cold: [], pressed: [] };
}

function openCold({ profile, to }: Phone, cpuSlowdown: number): Promise<number> {
  return withPage(profile, async (page) => {
    const seen = await visit(page, { url: to, content: LESSON, cpuSlowdown });
    return seen.shownAt ?? Number.NaN;
  });
}

function openByPress({ profile, from, to }: Phone, rate: number): Promise<number> {
  return withPage(profile, async (page) => {
    await page.addInitScript(watchPage, [LESSON, LESSON] as const);
    await page.goto(from);
    const link = page.locator(`a[href="${new URL(to).pathname}"]`).first();
    await link.waitFor();
    // What the first drawing leaves for later has been done when one has read a title.
    await page.waitForTimeout(1500);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const pressedAt = await link.evaluate((element: HTMLElement) => {
      const now = performance.timeOrigin + performance.now();
      element.click();
      return now;
    });
    return (await shownAt(page)) - pressedAt;
  });
}

/** By the clock of the page that shows it, which may be another document than the one pressed in. */
async function shownAt(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => {
    const at = globalThis.benchRead().shownAt;
    return at === null ? null : performance.timeOrigin + at;
  });
  return (await shown.jsonValue()) ?? Number.NaN;
}
