import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { isSynced, people, signIn } from '#tests/support/journey/steps.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

const colleague = 'strateg@strandhamn.example';
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const item = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** `10.15 Paus 15 min`, as the phone shows it. */
async function agendaOn(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('ol button[aria-expanded]').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('span').allInnerTexts()).join(' ').trim()),
  );
}

async function addItem(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny punkt', exact: true }).last().click();
  await page.getByLabel('Punkten heter').fill(title);
  await page.getByRole('button', { name: 'Klar med punkten' }).click();
  await expect(item(page, new RegExp(title, 'u'))).toBeVisible();
}

async function longer(page: Page, name: string | RegExp, times: number): Promise<void> {
  await item(page, name).first().click();
  for (let nth = 0; nth < times; nth += 1)
    await page.getByRole('button', { name: 'Fem minuter längre' }).click();
  await page.getByRole('button', { name: 'Klar med punkten' }).click();
}

test('two of the host’s edit one agenda at once, one without network: both phones end with the same', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const away = await newPhone();
  const [one, other] = await Promise.all([
    signIn(away, server, people.partner),
    signIn(await newPhone(), server, colleague),
  ]);
  await one.goto(`${server.origin}/traffar`);
  await one.getByRole('link', { name: 'Öppna agendan' }).click();
  await one.getByRole('link', { name: /^Ordna träffen/u }).click();
  await expect(one.getByRole('heading', { name: 'Ordna träffen' })).toBeVisible();
  const page = new URL(one.url()).pathname;
  await other.goto(`${server.origin}${page}`);
  await expect(item(other, /Välkomna/u)).toBeVisible();
  expect(await agendaOn(one)).toEqual(await agendaOn(other));
  const before = (await agendaOn(one)).length;

  await away.context.setOffline(true);
  await longer(one, /Välkomna/u, 3);
  await addItem(one, 'Utan nät');
  await item(one, /Temapass/u).click();
  await one.getByRole('button', { name: 'Flytta upp' }).click();
  await one.getByRole('button', { name: 'Klar med punkten' }).click();
  await item(one, /Idéer att ta hem/u).click();
  await one.getByRole('button', { name: 'Ta bort punkten' }).click();
  await expect(one.getByText('Idéer att ta hem är borttagen')).toBeVisible();

  await longer(other, /Granvik: /u, 2);
  await addItem(other, 'Med nät');
  await item(other, /Lunch/u).click();
  await other.getByRole('button', { name: 'Flytta ned' }).click();
  await other.getByRole('button', { name: 'Klar med punkten' }).click();
  await isSynced(other);

  await away.context.setOffline(false);
  await one.evaluate(() => dispatchEvent(new Event('online')));
  await isSynced(one);
  await expect(item(one, /Med nät/u)).toBeVisible({ timeout: 90_000 });
  await expect(item(other, /Utan nät/u)).toBeVisible({ timeout: 90_000 });
  await expect
    .poll(async () => (await agendaOn(one)).join('\n') === (await agendaOn(other)).join('\n'), {
      timeout: 90_000,
    })
    .toBe(true);

  // Both added, one removed; what each made longer is longer, and every time follows on the one above.
  const agenda = await agendaOn(one);
  expect(agenda).toHaveLength(before + 1);
  expect(agenda.join('\n')).toMatch(/Välkomna 30.min/u);
  expect(agenda.join('\n')).toMatch(/Granvik: .* 25.min/u);
  expect(agenda.join('\n')).not.toMatch(/Idéer att ta hem/u);
  const places = agenda.map((line) => ({
    start: minutesOf(line),
    minutes: Number(/ (?<minutes>\d+).min$/u.exec(line)?.groups?.['minutes']),
  }));
  for (const [index, { start }] of places.slice(1).entries())
    expect(start, agenda[index + 1]).toBe(
      ((places[index]?.start ?? 0) + (places[index]?.minutes ?? 0)) % (24 * 60),
    );
  await one.reload();
  await expect(item(one, /Med nät/u)).toBeVisible();
  expect(await agendaOn(one)).toEqual(agenda);
});
