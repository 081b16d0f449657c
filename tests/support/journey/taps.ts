import type { Page } from '@playwright/test';

/** How many times a finger or a mouse has pressed the page, whatever page of the app it was; from now on. */
export async function countTaps(page: Page): Promise<() => number> {
  let taps = 0;
  await page.exposeFunction('journeyTap', () => (taps += 1));
  await page.evaluate(listen);
  await page.addInitScript(listen);
  const before = { taps: 0 };
  return () => {
    const made = taps - before.taps;
    before.taps = taps;
    return made;
  };
}

/** A press on a label is one press, though the field answers it with a click of its own. */
function listen(): void {
  const here = globalThis as unknown as { journeyTap(): void };
  addEventListener('pointerdown', (event) => event.isTrusted && here.journeyTap(), true);
}
