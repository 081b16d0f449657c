import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isDesigned } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import type { Server } from '#tests/support/journey/server.ts';
import {
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  ourGroup,
  people,
  share,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';

/** A seat goes to the next person, and the one who had it takes along what is hers and is erased. */
test.slow();

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith('jamsides-') ? [name] : [],
    ),
  );

async function seatOf(server: Server, address: string): Promise<string> {
  const [row] = await server.sql(
    'select participation_id as p, id from public.invitation where address = $1',
    [address],
  );
  return `/mer/personer/${String(row?.['p'])}/${String(row?.['id'])}/lamna-over`;
}

async function takeFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta en kopia' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('the strategist hands over a seat at the same address: the new person starts anew, the old one leaves with a file', async ({
  server,
  newPhone,
}) => {
  const [desk, hers, heirs] = [await newPhone(), await newPhone(), await newPhone()];
  const old = await signIn(hers, server, people.politician);
  await openAgendaItem(old, 'Idéer att ta hem');
  await writeNote(old, 'Bara för mig själv');
  await isSaved(old, 'Bara för mig själv');
  await old.getByRole('link', { name: 'Klar' }).click();
  await writeNote(old, 'Delat med gruppen');
  await isSaved(old, 'Delat med gruppen');
  await share(old, ourGroup, 'vår grupp');
  await old.getByRole('link', { name: 'Klar' }).click();
  await isSynced(old);

  const page = await signIn(desk, server, people.strategist);
  await page.goto(server.origin + (await seatOf(server, people.politician)));
  await expect(
    page.getByRole('heading', { level: 1, name: /^Lämna över Birgitta/u }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lämna över platsen' }).click();
  await expect(page.getByText('Skriv namnet på den som tar över.')).toBeVisible();
  await isDesigned(page, 'lamna-over');
  await page.getByLabel('Namn').fill('Nils Nyvald');
  await page.getByLabel('E-postadress').fill(people.politician);
  await page.getByRole('button', { name: 'Lämna över platsen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lämna över' }).click();
  await expect(
    page.getByRole('heading', { name: 'Platsen är överlämnad till Nils Nyvald' }),
  ).toBeVisible();
  await isDesigned(page, 'overlamnad');

  await goTo(old, 'Hem');
  await old.evaluate(() => dispatchEvent(new Event('online')));
  await expect(old.getByRole('heading', { name: /^Du har ingen plats/u })).toBeVisible();
  await isDesigned(old, 'ingen-plats');
  await old.getByRole('link', { name: 'Ta med det du har skrivit' }).click();
  await expect(old.getByRole('heading', { level: 1, name: 'Din plats är avslutad' })).toBeVisible();
  await isDesigned(old, 'min-plats');
  expect(await takeFile(old)).toContain('Bara för mig själv');

  const next = await signIn(heirs, server, people.politician);
  await expect(next.getByRole('heading', { level: 1, name: /Nils/u })).toBeVisible();
  await openAgendaItem(next, 'Idéer att ta hem');
  await expect(next.getByText('Delat med gruppen')).toBeVisible();
  await expect(next.getByText('Bara för mig själv')).toHaveCount(0);

  await old.getByRole('link', { name: 'Radera allt om mig' }).click();
  await erase(old);
  const [left] = await server.sql(
    `select count(*)::int as notes from public.note where body = 'Bara för mig själv'`,
  );
  expect(left).toEqual({ notes: 0 });
  const [shared] = await server.sql(
    `select author_id from public.note where body = 'Delat med gruppen' and scope_id like 'group:%'`,
  );
  expect(shared).toEqual({ author_id: null });
});

/** The file or a plain no to it, and the word; then nothing of the person is left on the phone. */
async function erase(page: Page): Promise<void> {
  const act = page.getByRole('button', { name: 'Radera allt om mig' });
  await expect(act).toBeDisabled();
  await page.getByLabel('Skriv RADERA').fill('RADERA');
  await expect(act).toBeDisabled();
  await page.locator('label').filter({ hasText: 'Jag vill inte ha någon kopia' }).click();
  await page.getByLabel('Skriv RADERA').fill('radera');
  await expect(act).toBeDisabled();
  await page.getByLabel('Skriv RADERA').fill('RADERA');
  await act.click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Du är borttagen ur Jämsides' }),
  ).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain(people.politician);
  expect(kept).not.toContain('access_token');
}

test('erasing oneself says what goes and what stays, needs the network, and leaves nothing behind', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await goTo(page, 'Mer');
  await page.getByRole('link', { name: /^Integritet/u }).click();
  await page.getByRole('link', { name: /^Radera allt om mig/u }).click();
  await expect(
    page.getByRole('heading', { name: 'Det här står kvar, utan ditt namn' }),
  ).toBeVisible();
  await isDesigned(page, 'radera');
  expect(await takeFile(page)).toContain('Kopia från Jämsides');

  await server.stop();
  await page.getByLabel('Skriv RADERA').fill('RADERA');
  await page.getByRole('button', { name: 'Radera allt om mig' }).click();
  await expect(page.getByText(/^Jämsides gick inte att nå\. Inget är raderat/u)).toBeVisible();
  await isDesigned(page, 'radera-utan-nat');
  expect(await databases(page)).toHaveLength(1);

  await server.start();
  await page.getByRole('button', { name: 'Radera allt om mig' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Du är borttagen ur Jämsides' }),
  ).toBeVisible();
  await isDesigned(page, 'borttagen');
  await expect.poll(() => databases(page)).toEqual([]);
  const [row] = await server.sql('select count(*)::int as count from auth.users where email = $1', [
    people.politician,
  ]);
  expect(row).toEqual({ count: 0 });
  await page.getByRole('link', { name: 'Till inloggningen' }).click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
});
