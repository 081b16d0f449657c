/** One window of a browser, driven from outside; what is meant in it is named by XPath. */
export interface Driver {
  go(url: string): Promise<void>;
  /** Runs in the page; awaited there, so it may return a promise. */
  run<R>(script: string, ...args: readonly unknown[]): Promise<R>;
  click(xpath: string): Promise<void>;
  type(xpath: string, text: string): Promise<void>;
  /** Until it is there; fails with what the page shows instead. */
  see(xpath: string, seconds?: number): Promise<string>;
  close(): Promise<void>;
}

const politician = 'politiker@granvik.example';

export const link = (words: string) => `//a[contains(normalize-space(.), '${words}')]`;
export const button = (words: string) => `//button[contains(normalize-space(.), '${words}')]`;
/** The status in the corner. */
export const says = (words: string) =>
  `//a[@data-state and (contains(@aria-label, '${words}') or contains(., '${words}'))]`;

/** Asks for a code by mail and writes it; `code` reads the mail. */
export async function signIn(
  browser: Driver,
  origin: string,
  code: (address: string) => Promise<string>,
): Promise<void> {
  await browser.go(`${origin}/logga-in`);
  await browser.type(`//input[@type='email']`, politician);
  await browser.click(button('Mejla koden'));
  await browser.see(`//input[@autocomplete='one-time-code']`);
  await browser.type(`//input[@autocomplete='one-time-code']`, await code(politician));
}
