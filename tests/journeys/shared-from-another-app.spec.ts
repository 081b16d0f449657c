import type { Page } from '@playwright/test';
import { checkScreen, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { askForCode, isInstalled, isSaved, people, signIn } from '#tests/support/journey/steps.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

const everyLook = [...phoneLooks, wide];

/** As the phone's *Dela* does: a form is sent to the address that the manifest names. */
async function shareTo(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  const gone = page.waitForEvent('framenavigated');
  await page.evaluate(sendForm, parts);
  await gone;
}
function sendForm(parts: Readonly<Record<string, string>>): void {
  const form = Object.assign(document.createElement('form'), {
    method: 'post',
    action: '/anteckna/delat',
    enctype: 'multipart/form-data',
  });
  for (const [name, value] of Object.entries(parts)) {
    const field = Object.assign(document.createElement('textarea'), { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

test('shared before anybody has signed in, without network, and the app killed: it is there for whoever signs in', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await phone.open('/');
  await isInstalled(page);
  await server.stop();
  await shareTo(page, { title: 'En artikel', text: 'Läs den här', url: 'https://a.example/1' });
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await phone.kill();
  page = await phone.open('/');
  await shareTo(page, { text: 'Och den andra' });
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await phone.kill();
  await server.start();
  page = await phone.open('/logga-in');
  await askForCode(page, people.politician);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(people.politician));
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
  await page.goto(`${server.origin}/`);
  await page.getByRole('link', { name: /^Två delade texter väntar/u }).click();
  await expect(page.getByRole('heading', { name: 'Delat hit' })).toBeVisible();
  await expect(page.getByText(/^En artikel/u)).toBeVisible();
  await expect(page.getByText('Och den andra')).toBeVisible();
  await page.getByText('Välj punkt').first().click();
  await page.getByText('Lärandeträff 1').first().click();
  await page
    .getByRole('button', { name: /^Välkomna/u })
    .first()
    .click();
  await expect(page.getByLabel('Din anteckning')).toHaveValue(/^En artikel/u);
});

test('one’s own goes straight into the meeting that is on, without network; the shortcut too; a very long one is whole', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await expect(page.getByRole('link', { name: 'Anteckna' })).toBeVisible();
  await server.stop();
  const long = `Början ${'ord '.repeat(5000)}slutet`;
  await shareTo(page, { text: long });
  await expect(page).toHaveURL(/\/anteckna\/[\da-f-]+$/u);
  await expect(page.getByLabel('Din anteckning')).toHaveValue(long);
  await isSaved(page, long);
  await expect(page.getByText(/tecken för mycket\. Allt är kvar/u)).toBeVisible();
  await page.goto(`${server.origin}/anteckna`);
  await expect(page.getByLabel('Din anteckning')).toHaveValue('');
});

test('where one writes with no meeting on, and what waits, in every look', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await page.goto(`${server.origin}/anteckna`);
  await page.getByText('Lärandeträff 1').first().click();
  await expect(page.getByRole('button', { name: /^Välkomna/u }).first()).toBeVisible();
  await checkScreen(page, 'where to write', everyLook);
  await shareTo(page, { text: 'Ett' });
  await expect(page.getByRole('heading', { name: 'Delat hit' })).toBeVisible();
  await checkScreen(page, 'one shared text', everyLook);
  await shareTo(page, { text: 'ö'.repeat(10_020) });
  await expect(page.getByRole('heading', { name: 'Text 2' })).toBeVisible();
  await checkScreen(page, 'two shared texts', everyLook);
  await page.getByRole('button', { name: 'Ta bort' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'a shared text, about to be taken away');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Ett', { exact: true })).toBeHidden();
  await page.goto(`${server.origin}/anteckna/delat?fullt`);
  await expect(page.getByText('Texten fick inte plats')).toBeVisible();
  await checkScreen(page, 'a shared text that had no room');
});
