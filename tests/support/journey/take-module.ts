import { expect, type Page } from '@playwright/test';

/** Whatever the page offers as the way on, until the module says that it is done. */
export async function takeModule(page: Page, number: number): Promise<void> {
  const done = page.getByRole('heading', {
    level: 1,
    name: new RegExp(`^Modul.${number} är klar$`, 'u'),
  });
  const begin = page.getByRole('link', { name: /^(?:Börja|Fortsätt), |^Börja modul/u });
  await begin.first().click();
  for (let steps = 0; steps < 80; steps += 1) {
    const act = page.locator('main button:not([disabled])').last();
    await expect(done.or(act).first()).toBeVisible();
    if (await done.isVisible()) return;
    await stepOn(page);
  }
  throw new Error(`module ${number} has no end`);
}

async function stepOn(page: Page): Promise<void> {
  const before = await place(page);
  const show = page.getByRole('button', { name: 'Visa svaret' });
  // Most answers were only looked at: the person chooses to go on all the same.
  const onward = page.getByRole('button', { name: 'Gå vidare ändå' });
  if (await show.isVisible()) await show.click();
  else if (await onward.isVisible()) await onward.click();
  else {
    const answer = page.getByRole('button', { name: 'Svara' });
    if (await answer.isVisible()) await choose(page);
    // The page before may just be leaving: then there is nothing left to press, and one has come on.
    await page
      .locator('main button')
      .last()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
  await expect.poll(() => place(page)).not.toBe(before);
}

/** The first of every choice: what is wrong is shown afterwards. */
async function choose(page: Page): Promise<void> {
  const groups = new Set<string>();
  for (const radio of await page.locator('main input[type="radio"]').all()) {
    const name = await radio.getAttribute('name');
    if (name === null || groups.has(name)) continue;
    groups.add(name);
    await page
      .locator('main label')
      .filter({ has: page.locator(`input[name="${name}"]`) })
      .first()
      .click();
  }
}

/** What changes when something has happened: the address and what the last button says. */
async function place(page: Page): Promise<string> {
  const words = await page.locator('main button').allInnerTexts();
  return `${page.url()} ${words.join('|')}`;
}
