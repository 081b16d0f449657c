import type { Page } from '@playwright/test';
import { checkScreen, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { isSynced, people, signIn } from '#tests/support/journey/steps.ts';
import { conferenceToday } from '#tests/support/sql/meeting-today.ts';

const everyLook = [...phoneLooks, wide];
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
/** The word of a step goes from one phone to the others in the time it takes to look up. */
const atOnce = { timeout: 15_000 };

test('the programme office arranges, leads and records the start conference, and the others follow and read', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(conferenceToday);
  const officePhone = await newPhone();
  const [office, guest] = await Promise.all([
    signIn(officePhone, server, people.office),
    signIn(await newPhone(), server, people.politician),
  ]);

  // The list of its own, and nothing of what the groups arrange.
  await office.getByRole('link', { name: 'Träffar' }).click();
  await expect(heading(office, 'Konferenser')).toBeVisible();
  await expect(heading(office, 'Exempelomgången')).toBeVisible();
  await expect(office.getByText(/^Lärandeträff/u)).toHaveCount(0);
  await checkScreen(office, 'the conferences of the office');
  await office.getByRole('link', { name: 'Öppna agendan' }).click();
  await expect(heading(office, 'Uppstartskonferens')).toBeVisible();
  const meeting = new URL(office.url()).pathname;
  await expect(office.getByText(/minuter kvar$/u).first()).toBeVisible();
  await expect(office.getByRole('link', { name: 'Anteckna' })).toHaveCount(0);
  await checkScreen(office, 'the conference, led by the office', everyLook);

  // Arranged.
  await office.getByRole('link', { name: /^Ordna träffen/u }).click();
  await office.getByLabel('Plats', { exact: true }).fill('Folkets hus, Mellanstad');
  await office.getByRole('button', { name: 'Spara när och var' }).click();
  const invite = office.getByRole('button', { name: /^Bjud in omgången, \d+ personer$/u });
  await invite.click();
  await expect(invite).toHaveCount(0);
  await checkScreen(office, 'a conference being arranged');

  // Led: everybody's phone and the wall follow.
  await guest.goto(`${server.origin}${meeting}`);
  await expect(guest.getByText('Folkets hus, Mellanstad', { exact: false }).first()).toBeVisible(
    atOnce,
  );
  await office.goto(`${server.origin}${meeting}`);
  await office.getByRole('button', { name: /^Gå till Vanliga ojämställdhetsproblem/u }).click();
  await expect(heading(guest, /^Vanliga ojämställdhetsproblem/u)).toBeVisible(atOnce);
  await office.getByRole('button', { name: 'Ta paus' }).click();
  await office.getByRole('button', { name: 'Börja pausen' }).click();
  await expect(heading(guest, /^Paus till/u)).toBeVisible(atOnce);
  await office.getByRole('button', { name: /^Fortsätt med/u }).click();
  await expect(office.getByRole('button', { name: 'Ta paus' })).toBeVisible();
  await office.goto(`${server.origin}${meeting}/skarm`);
  await expect(
    office.getByRole('heading', { level: 1, name: /^Vanliga ojämställdhetsproblem/u }),
  ).toBeVisible();

  // Who is there, of every group, also while there is no network.
  await office.goto(`${server.origin}${meeting}/narvaro`);
  await officePhone.context.setOffline(true);
  for (const name of ['Birgitta Ståhl', 'Emma Lövhed'])
    await office.getByRole('group', { name }).getByLabel('Här', { exact: true }).click();
  await expect(heading(office, /^Närvarande, /u)).toContainText('Närvarande, ');
  await officePhone.context.setOffline(false);
  await office.evaluate(() => dispatchEvent(new Event('online')));
  await isSynced(office);

  // Its record: nobody reads the draft, everybody what is laid out.
  await guest.goto(`${server.origin}${meeting}/minnesanteckningar`);
  await expect(guest.getByText(/Programkontoret sätter ihop dem/u)).toBeVisible(atOnce);
  await office.goto(`${server.origin}${meeting}/minnesanteckningar`);
  await office.getByLabel('Syfte').fill('En gemensam bild av omgången');
  await isSynced(office);
  await office.getByRole('button', { name: 'Lägg ut' }).click();
  await isSynced(office);
  await expect(guest.getByText('En gemensam bild av omgången')).toBeVisible(atOnce);
  await expect(guest.getByText(/Emma Lövhed/u).first()).toBeVisible();

  // What it has no seat for is closed.
  await office.goto(`${server.origin}/att-gora`);
  await expect(heading(office, /finns inte/u)).toBeVisible();
});
