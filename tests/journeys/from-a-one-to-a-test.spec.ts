import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { codes, granvik } from '#tests/support/journey/joint-steps.ts';
import { choose, isSynced, people, score, signIn } from '#tests/support/journey/steps.ts';
import { countTaps } from '#tests/support/journey/taps.ts';

const title = 'Lika mycket träning på Björken';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** With the keyboard the year comes a figure at a time, and each makes a day of its own. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(`${month}${date}${year}`, { delay: 60 });
  await expect(page.getByLabel(label, { exact: true })).toHaveValue(day);
}

/** Four questions, answered where one stands. */
async function plan(page: Page, of: { what: string; guess: string }): Promise<void> {
  await page.getByLabel('Vad ska ni pröva?').fill(of.what);
  await button(page, 'Nästa fråga').click();
  await page.getByLabel('Var och med vilka').fill('En avdelning');
  await page.getByLabel('Från', { exact: true }).fill(daysAgo(20));
  await typeDay(page, 'Till', daysAgo(1));
  await button(page, 'Nästa fråga').click();
  await page.getByLabel('Hur ser ni om det blev bättre?').fill('Minuter i veckan');
  await button(page, 'Nästa fråga').click();
  await expect(button(page, 'Börja testet')).toBeDisabled();
  await page.getByLabel('Vad tror ni händer?').fill(of.guess);
  await expect(button(page, 'Börja testet')).toBeEnabled();
}

test('a statement scored 1 becomes a work in two taps, its test is begun without network, a colleague tells what she saw and decides, and the partner reads only the copy', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const away = await newPhone();
  const page = await signIn(away, server, people.politician);
  await page.goto(`${server.origin}/checklista/${granvik}/${codes[0]}`);
  await score(page, 1);
  await expect(page.getByRole('link', { name: 'Ny förbättring' })).toBeVisible();
  await away.context.setOffline(true);
  const taps = await countTaps(page);
  await page.getByRole('link', { name: 'Ny förbättring' }).click();
  await button(page, 'Börja').click();
  await expect(button(page, 'Planera test 1')).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(2);

  await page.getByRole('link', { name: 'Ändra arbetet' }).click();
  await page.getByLabel('Vad vill ni förbättra?').fill(title);
  await page.getByRole('link', { name: 'Arbetet' }).click();
  await expect(heading(page, title)).toBeVisible();
  await button(page, 'Planera test 1').click();
  await plan(page, { what: 'Träningen in på schemat', guess: 'Skillnaden halveras' });
  await button(page, 'Börja testet').click();
  await expect(heading(page, 'Göra')).toBeVisible();
  await away.context.setOffline(false);
  await isSynced(page);

  const colleague = await signIn(await newPhone(), server, people.manager);
  const asks = colleague.getByRole('link', { name: /^Testet slutade i.går\. Vad såg ni\?/u });
  await expect(asks).toBeVisible();
  await asks.click();
  await expect(heading(colleague, 'Studera')).toBeVisible();
  await expect(colleague.getByText('Skillnaden halveras')).toBeVisible();
  await expect(button(colleague, 'Bestäm')).toBeDisabled();
  await colleague.getByLabel('Vad såg ni?').fill('Flera ville kunna gå i trappa');
  await colleague.getByLabel('Vad lärde ni er?').fill('Fråga om målet först');
  await choose(colleague, /^Anpassa/u);
  await button(colleague, 'Bestäm: anpassa').click();
  await button(colleague, 'Planera test 2').click();
  await expect(colleague.getByText('Träningen in på schemat')).toBeVisible();
  await colleague.getByRole('link', { name: 'Arbetet' }).click();
  await expect(colleague.getByText('Fråga om målet först')).toBeVisible();
  await button(colleague, 'Dela med vår grupp').click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Dela med vår grupp' }).click();
  await expect(colleague.getByText(/^Gruppen har en kopia/u)).toBeVisible();
  await colleague.getByRole('link', { name: 'Ändra arbetet' }).click();
  await colleague.getByLabel('Problemet').fill('Skrivet efter att vi delade');
  await isSynced(colleague);

  const partner = await signIn(await newPhone(), server, people.partner);
  await partner.goto(`${server.origin}/forbattringar`);
  await partner.getByRole('link', { name: new RegExp(title, 'u') }).click();
  await expect(heading(partner, title)).toBeVisible();
  await expect(partner.getByText('Flera ville kunna gå i trappa')).toBeVisible();
  await expect(partner.getByText('Fråga om målet först')).toBeVisible();
  await expect(partner.getByText('Skrivet efter att vi delade')).toBeHidden();
  const [work] = new URL(colleague.url()).pathname.split('/andra');
  await partner.goto(server.origin + work);
  await expect(heading(partner, 'Arbetet finns inte')).toBeVisible();

  await isSynced(page);
  await page.goto(server.origin + work);
  await expect(page.getByText('Beslut: anpassa')).toBeVisible();
});
