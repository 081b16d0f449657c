import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '#local/options.ts';

const folder = process.env['JAMSIDES_PICTURES'] ?? join(projectRoot, '.cache', 'pictures');

const looks = [
  { name: 'light', scheme: 'light', width: 360, height: 740 },
  { name: 'dark', scheme: 'dark', width: 360, height: 740 },
  { name: 'wide', scheme: 'light', width: 1280, height: 800 },
] as const;

/** The page in the look it has, where pictures are asked for: `JAMSIDES_PICTURES=folder`. */
export async function pictureIfAsked(page: Page, name: string): Promise<void> {
  if (process.env['JAMSIDES_PICTURES'] === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = name.replaceAll(/[^\p{L}\d]+/gu, '-');
  await page.screenshot({ path: join(folder, `${file}.png`), animations: 'disabled' });
}

/** The whole page as it is now, by phone in light and dark and on a desk; to be looked at. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name: look, scheme, width, height } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    // All of it, with the bar at the foot of the picture as at the foot of a phone.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole > height) await page.setViewportSize({ width, height: whole });
    await page.screenshot({
      path: join(folder, `${name}-${look}.png`),
      animations: 'disabled',
    });
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 360, height: 740 });
}
