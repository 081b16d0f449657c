import type { Locator, Page } from '@playwright/test';

/**
 * What one has typed, and what the screen has said about it, told out of the page as it happens.
 * The time is the page's own: it stands still while the machine has no time for the page.
 */
export interface Typed {
  readonly kind: 'key' | 'saved' | 'turn';
  readonly value: string;
  /** How much the page had been given to handle by then, in milliseconds of a machine at rest. */
  readonly at: number;
}

/** From now on every keystroke and every *Sparat* beside the field are written down here. */
export async function watchTyping(page: Page, log: Typed[]): Promise<void> {
  await page.exposeBinding('typed', (_, typed: Typed) => void log.push(typed));
  await page.evaluate(record);
}

function record(): void {
  let at = 0;
  const tell = (kind: Typed['kind'], value: string) =>
    (globalThis as unknown as { typed(typed: Typed): void }).typed({ kind, value, at });
  let last = performance.now();
  /** When the page has been let in and the phone's storage has answered it; what is longer was spent waiting. */
  const turn = async () => {
    await indexedDB.databases();
    const now = performance.now();
    at += Math.min(now - last, 50);
    last = now;
    tell('turn', '');
    setTimeout(() => void turn(), 25);
  };
  void turn();
  addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) tell('key', target.value);
  });
  let told = '';
  new MutationObserver(() => {
    const marks = [...document.querySelectorAll('main [data-kind]')];
    const isSaved = marks.some((mark) => mark.textContent?.trim().startsWith('Sparat'));
    const value = document.querySelector('textarea')?.value ?? '';
    if (!isSaved) told = '';
    else if (value !== told) tell('saved', (told = value));
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Types until what is typed into is gone. */
export async function typeUntilKilled(field: Locator, text: string): Promise<void> {
  await field.press('Control+End');
  await field.pressSequentially(text, { delay: 8, timeout: 60_000 }).catch(() => undefined);
}
