import { addAccount } from '#tests/support/upgrade/account.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { askForCode, isInstalled, isSynced, people, status } from '#tests/support/journey/steps.ts';
import { adopt, listFixtures, meta } from '#tests/support/upgrade/client-fixture.ts';
import { layDatabase } from '#tests/support/upgrade/dump.ts';
import { replayPast } from '#tests/support/upgrade/past.ts';

// Whose account the old phone brings along has never signed in here.
test.use({ serverOptions: { signedIn: undefined } });

test('the phone of an earlier client, with unsent work and an ended login, opens on it, and all of it arrives', async ({
  server,
  newPhone,
}) => {
  const fixture = listFixtures().at(-1);
  if (!fixture) throw new Error('There is no earlier client');
  const { uid, email } = fixture.person;
  await addAccount(server, uid, email);
  const epoch = await replayPast({ ...server, origin: server.address }, fixture);
  const phone = await newPhone();
  let page = await phone.open('/');
  await isInstalled(page);
  for (const database of adopt(fixture, epoch)) {
    await page.evaluate(layDatabase, database);
    const person = JSON.stringify({ uid, email, since: meta(database, 'signedIn') });
    await page.evaluate((value) => localStorage.setItem('jamsides.person', value), person);
  }
  await phone.close();

  page = await phone.open('/');
  await expect(page.getByRole('heading', { level: 1, name: /Birgitta/u })).toBeVisible();
  await expect(status(page)).toHaveAccessibleName(/1 kunde inte tas emot/u);
  await status(page).click();
  await page.getByRole('link', { name: 'Logga in för att synka' }).click();
  await askForCode(page, people.politician);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(email));
  await expect(page).toHaveURL(/\/synk$/u);
  await page.getByRole('link', { name: /^Anteckning/u }).click();
  await expect(page.getByText('Nekas av servern, och finns kvar här')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await isSynced(page);
  const rows = await server.sql(
    `select body as text from public.note where author_id = '${uid}' and not deleted
     union all select comment from public.own_answer where author_id = '${uid}'
     union all select body from public.reflection where author_id = '${uid}'`,
  );
  expect(rows.map((row) => row['text']).toSorted()).toEqual([
    'Kommentar skriven utan nät',
    'Kommentar ändrad utan nät',
    'Nekas av servern, och finns kvar här',
    'Reflektion skriven utan nät',
    'Reflektion ändrad utan nät',
    'Skriven och delad utan nät',
    'Skriven och delad utan nät',
    'Synkad och orörd',
    'Sänd, och kom aldrig fram',
    'Ändrad medan sändningen var på väg',
    'Ändrad utan nät',
  ]);
});
