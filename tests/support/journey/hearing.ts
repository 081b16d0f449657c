import type { Page } from '@playwright/test';

/**
 * What a screen reader is told without being asked: every text that a live region comes to hold
 * while it stands on the page. A region that arrives together with its text is no announcement
 * (screen readers miss it), unless it is an alert. The page's own heading is read by focus.
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(startHearing);
  return () => page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
}

function startHearing(): void {
  const heard: string[] = [];
  (globalThis as { heard?: string[] }).heard = heard;
  const regions = 'output, [role="status"], [role="alert"], [aria-live="polite"]';
  const known = new WeakMap<Element, string>();
  const textOf = (region: Element) => (region.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  const look = (isFirst: boolean) => {
    for (const region of document.querySelectorAll(regions)) {
      const text = textOf(region);
      const before = known.get(region);
      const isNew = before === undefined;
      const counts = isNew ? region.getAttribute('role') === 'alert' : before !== text;
      if (!isFirst && counts && text !== '') heard.push(text);
      known.set(region, text);
    }
  };
  look(true);
  new MutationObserver(() => look(false)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}
