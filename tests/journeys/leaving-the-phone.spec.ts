import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  askForCode,
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  score,
  signIn,
  status,
  waits,
  writeNote,
} from '#tests/support/journey/steps.ts';
import { writtenHere } from '#tests/support/journey/server.ts';

const item = 'Idéer att ta hem';
const text = 'Bara på den här telefonen än så länge';

async function signOutPage(page: Page): Promise<void> {
  await goTo(page, 'Mer');
  await page.getByRole('link', { name: 'Logga ut' }).click();
}

/** Downloads the copy and reads it as a person could: the file as text. */
async function takeCopy(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta en kopia' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.html$/u);
  const path = await file.path();
  return { path, text: await readFile(path, 'utf8') };
}

/** What people have on this phone; its own memory of who is signed in is no one's. */
const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith('jamsides-') ? [name] : [],
    ),
  );

test('signing out is stopped by what is unsent: a plain list, a file, and only then by typed consent', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await openAgendaItem(page, item);
  await writeNote(page, text);
  await page.getByRole('link', { name: 'Klar' }).click();
  await waits(page, 1);
  await page.getByRole('link', { name: 'Agendan' }).click();
  await page.getByRole('link', { name: 'Träffar' }).first().click();
  await signOutPage(page);
  await expect(
    page.getByRole('heading', { name: 'En sak finns bara på den här telefonen' }),
  ).toBeVisible();
  await expect(page.getByText(`Anteckning: ${text}`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stanna inloggad' }).click();
  await expect(page).toHaveURL(/\/mer$/u);

  await page.getByRole('link', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: 'Ta bort den och logga ut' }).click();
  const erase = page.getByRole('button', { name: 'Ta bort och logga ut' });
  await expect(erase).toBeDisabled();
  await page.getByLabel('Skriv TA BORT').fill('TA BORT');
  await expect(erase).toBeDisabled();
  const copy = await takeCopy(page);
  expect(copy.text).toContain(text);
  await erase.click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);

  // What was deleted here is not gone: the file brings it back.
  await server.start();
  await signIn(phone, server, people.politician);
  expect(await server.sql('select body from public.note where body = $1', [text])).toEqual([]);
  await page.goto(`${server.origin}/synk`);
  const buffer = Buffer.from(copy.text);
  const file = { name: 'kopia.html', mimeType: 'text/html', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/från kopian är inläst/u)).toBeVisible();
  await expect
    .poll(() => server.sql('select body from public.note where body = $1', [text]))
    .toHaveLength(1);
  await isSynced(page);
});

test('one who leaves unsent work behind finds it again, and nobody in between sees it', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await server.stop();
  await openAgendaItem(page, item);
  await writeNote(page, text);
  await isSaved(page, text);
  await page.goto(`${server.origin}/logga-ut`);
  await page.getByRole('button', { name: 'Logga ut och behåll den här' }).click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await page.goto(`${server.origin}/`);
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await server.start();

  page = await signIn(phone, server, people.manager);
  await expect(page.getByRole('heading', { level: 1, name: /Lars/u })).toBeVisible();
  await openAgendaItem(page, item);
  await expect(page.getByText('Inga anteckningar på den här punkten än.')).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);
  await page.goto(`${server.origin}/synk`);
  await expect(page.getByText('Inget väntar på den här telefonen.')).toBeVisible();
  await signOutPage(page);
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  // The synced one took everything along; the one with unsent work lies there, locked.
  await expect.poll(async () => (await databases(page)).length).toBe(1);

  page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, item);
  await expect(page.getByText(text)).toBeVisible();
  const [row] = await server.sql(
    `select count(*)::int as count from public.note where ${writtenHere}`,
  );
  expect(row).toEqual({ count: 1 });
});

test('a copy brings back on a wiped phone what had not been synced, once, and only to its owner', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await server.stop();
  await openAgendaItem(page, item);
  await writeNote(page, text);
  await isSaved(page, text);
  await page.goto(`${server.origin}/checklista`);
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await score(page, 1);
  await page.getByLabel('Kommentar').fill('Kommentaren i kopian');
  await isSaved(page, 'Kommentaren i kopian');
  await waits(page, 2);
  await status(page).click();
  const copy = await takeCopy(page);
  expect(copy.text).toContain('Kommentaren i kopian');
  const file = { name: 'kopia.html', mimeType: 'text/html', buffer: Buffer.from(copy.text) };
  await phone.dispose();

  await server.start();
  const other = await newPhone();
  page = await signIn(other, server, people.manager);
  await page.goto(`${server.origin}/synk`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/^Kopian tillhör någon annan\./u)).toBeVisible();

  const fresh = await newPhone();
  page = await signIn(fresh, server, people.politician);
  await page.goto(`${server.origin}/synk`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText('Två saker från kopian är inlästa. Bara du ser dem.')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText('Allt i kopian fanns redan här. Inget är ändrat.')).toBeVisible();
  await isSynced(page);
  await openAgendaItem(page, item);
  await expect(page.getByText(text)).toBeVisible();
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByText(/1 av 13/u).first()).toBeVisible();
});

test('the address of the next person is asked for, not filled in with the last one', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.manager);
  await signOutPage(page);
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await expect(page.getByLabel('E-postadress')).toHaveValue('');
  await askForCode(page, people.politician);
  await expect(page.getByText(people.manager)).toHaveCount(0);
});
