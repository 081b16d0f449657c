import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { pictureIfAsked, takePictures } from './picture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** The reader's own text size, as set in the browser: times the usual one. */
  readonly text: 1 | 2;
}

/** On a desk: the places stand at the side. */
export const wide: Look = { name: 'wide', scheme: 'light', width: 1280, text: 1 };
/** Where text and figures have the least room. */
export const largest: Look = { name: '200 % text', scheme: 'dark', width: 320, text: 2 };

const light: Look = { name: 'light', scheme: 'light', width: 360, text: 1 };

/** Both schemes, both widths, both sizes of text in two looks; `JOURNEYS=long` takes each by itself. */
export const phoneLooks: readonly Look[] =
  process.env['JOURNEYS'] === 'long'
    ? [
        light,
        { name: 'dark', scheme: 'dark', width: 360, text: 1 },
        { name: '320 px wide', scheme: 'light', width: 320, text: 1 },
        largest,
      ]
    : [light, largest];

/** What is on the screen now, in every look: axe, no sideways scroll, nothing too small for a thumb. */
export async function checkScreen(page: Page, screen: string, looks = phoneLooks): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const usual = await rootSize(page);
  for (const { name, scheme, width, text } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 740 });
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * text } });
    await expect.poll(() => rootSize(page)).toBe(usual * text);
    // The scheme comes a few frames after it was asked for: what is looked at before is half of each.
    await page.waitForFunction(isScheme, scheme);
    const seen = await findViolations(page);
    // What is only there while the look changes is no part of it: it must be there twice.
    const again = seen.length > 0 ? await findViolations(page) : [];
    const found = seen.filter((one) => again.includes(one));
    await pictureIfAsked(page, `${screen} ${name}`);
    const wrong = [...found, ...(await page.evaluate(measure))];
    expect.soft(wrong, `${screen}, ${name}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 360, height: 740 });
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await session.detach();
}

/** A state's screen as it is now: photographed, and right in every look. */
export async function isDesigned(page: Page, name: string): Promise<void> {
  await takePictures(page, name);
  await checkScreen(page, name);
}

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(isAtRest);
  // So high that nothing of the page lies behind the bar at its foot, however late its rows came.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const view = page.viewportSize();
  if (view && height > view.height) {
    await page.setViewportSize({ width: view.width, height: height + 160 });
    await page.waitForFunction(isAtRest);
  }
  // Handing it over costs more than its look: once for each document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(askAxe, tags);
}

async function askAxe(values: string[]): Promise<string[]> {
  const here = globalThis as unknown as { axe: typeof axe };
  const { violations } = await here.axe.run({
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}

/** Colours pass over gradually, and what lies within begins when what is round it has ended. */
async function isAtRest(): Promise<boolean> {
  const moves = () =>
    document
      .getAnimations()
      .some((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  for (let frame = 0; frame < 3; frame += 1) {
    if (moves()) return false;
    await new Promise((done) => requestAnimationFrame(done));
  }
  return true;
}

const isScheme = (scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches;

const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

function measure(): string[] {
  const least = 44;
  const root = document.documentElement;
  const tell = (element: Element) =>
    `<${element.localName}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const wide = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];

  function isInline(element: Element): boolean {
    const parent = element.parentElement;
    // A link in running text is as high as the text; what stands alone is a target.
    return (
      getComputedStyle(element).display === 'inline' &&
      parent !== null &&
      (parent.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    );
  }
  /** A field drawn by its label is pressed anywhere on the label. */
  function targetOf(element: Element): DOMRect {
    const own = element.getBoundingClientRect();
    const label = element.closest('label')?.getBoundingClientRect();
    return label && label.width * label.height > own.width * own.height ? label : own;
  }
  const all = document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role="button"]',
  );
  const small = [...all].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return [];
    if (element.closest('[aria-hidden="true"], [inert]') || isInline(element)) return [];
    const { width, height, bottom, right } = targetOf(element);
    const isOutside = bottom <= 0 || right <= 0;
    const isHidden = width <= 1 || height <= 1;
    if (isOutside || isHidden || (width >= least - 0.5 && height >= least - 0.5)) return [];
    return [`${tell(element)} is ${Math.round(width)} × ${Math.round(height)}`];
  });
  return [...wide, ...small];
}
