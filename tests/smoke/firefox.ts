import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** One window of Firefox, driven over WebDriver BiDi; its profile lives as long as the folder does. */
export async function startFirefox(executablePath: string, profile: string): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: true,
    defaultViewport: { width: 400, height: 800 },
  });
  try {
    return makeDriver(browser, await browser.newPage());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function makeDriver(browser: Browser, page: Page): Driver {
  async function find(xpath: string, seconds = 40) {
    const found = await page
      .waitForSelector(`xpath/${xpath}`, { visible: true, timeout: seconds * 1000 })
      .catch(() => null);
    if (found) return found;
    const shown = await page.evaluate('location.pathname + "\\n" + document.body.innerText');
    throw new Error(`Not seen in Firefox: ${xpath}\nThe page shows: ${String(shown)}`);
  }

  return {
    go: async (url) => void (await page.goto(url)),
    run: <R>(script: string, ...args: readonly unknown[]) =>
      page.evaluate(
        `(function () { ${script} }).apply(null, ${JSON.stringify(args)})`,
      ) as Promise<R>,
    click: async (xpath) => {
      const found = await find(xpath);
      // What is pressed where it lies may lie under the tabs.
      await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.locator(`xpath/${xpath}`).click();
    },
    type: async (xpath, text) => (await find(xpath)).type(text),
    see: async (xpath, seconds) =>
      (await find(xpath, seconds)).evaluate((element) => element.textContent ?? ''),
    close: () => browser.close(),
  };
}
