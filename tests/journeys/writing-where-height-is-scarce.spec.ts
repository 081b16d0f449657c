import type { Locator } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { openAgendaItem, people, signIn } from '#tests/support/journey/steps.ts';

/*
 * A keyboard takes half of a phone, a zoom of 400 % three quarters of a screen. At every size the line
 * one writes on is seen with one more above it, and what there is to choose can be reached.
 */
const sizes = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'with its keyboard up', width: 390, height: 400 },
  { name: 'a small one with its keyboard up', width: 360, height: 310 },
  { name: 'at 400 %', width: 320, height: 256 },
  { name: 'lying down, keyboard up', width: 844, height: 190 },
  { name: 'with text of 200 %', width: 360, height: 400, text: 2 },
] as const;

interface Seen {
  /** Lines that are whole in what can be seen of the field, the last one written among them. */
  readonly lines: number;
  /** How much of a line the last one ends below that; what is under its letters may. */
  readonly hidden: number;
}

/** By the page's own measures, the top row and the acts over the text counted. */
function look(field: Locator): Promise<Seen> {
  return field.evaluate((area: HTMLTextAreaElement) => {
    const { top, bottom, left } = area.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(area).lineHeight);
    const isText = (y: number) => document.elementFromPoint(left + 20, y) === area;
    let from = Math.max(top, 0);
    let to = Math.min(bottom, innerHeight);
    while (from < to && !isText(from + 1)) from += 1;
    while (to > from && !isText(to - 1)) to -= 1;
    const end = bottom - (area.scrollTop + area.clientHeight - area.scrollHeight);
    return { lines: (to - from) / line, hidden: (end - to) / line };
  });
}

test('the line one writes on is seen at six sizes, and so is the way to its readers', async ({
  server,
  newPhone,
}) => {
  const page = await signIn(await newPhone(), server, people.politician);
  await openAgendaItem(page, 'Idéer att ta hem');
  await page.getByRole('link', { name: 'Anteckna' }).click();
  const field = page.getByLabel('Din anteckning');
  await field.fill('Fast punkt på ledningsgruppens möten. '.repeat(60));
  for (const { name, width, height, ...more } of sizes) {
    await test.step(name, async () => {
      await page.setViewportSize({ width, height });
      const size = 'text' in more ? `${more.text * 100}%` : '';
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      // The size alone brings the caret's line back, and so does the next letter.
      await expect.poll(async () => (await look(field)).hidden).toBeLessThan(0.4);
      await field.press('End');
      await field.pressSequentially(' mer');
      const seen = await look(field);
      expect(seen.hidden).toBeLessThan(0.4);
      expect(seen.lines).toBeGreaterThanOrEqual(2);
      const choice = page
        .getByRole('radio', { name: /^Bara/u })
        .or(page.getByRole('combobox', { name: 'Vem får läsa?' }))
        .and(page.locator(':visible'))
        .first();
      await choice.scrollIntoViewIfNeeded();
      await expect(choice).toBeInViewport();
      await field.focus();
    });
  }
});

test('in forced colours nothing looks done before it is', async ({ server, newPhone }) => {
  const page = await signIn(await newPhone(), server, people.politician);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(new URL('/checklista', page.url()).href);
  const empty = page.locator('[data-ticks] i:not([data-state])').first();
  await empty.waitFor({ state: 'attached' });
  const [ground, page_] = await empty.evaluate((tick) =>
    [tick, document.documentElement].map((one) => getComputedStyle(one).backgroundColor),
  );
  expect(ground).toBe(page_);
});
