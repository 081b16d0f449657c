import type { Page } from '@playwright/test';
import { checkScreen, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import type { Server } from '#tests/support/journey/server.ts';
import { isSynced, people, signIn } from '#tests/support/journey/steps.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

const everyLook = [...phoneLooks, wide];
const pictures = process.env['JAMSIDES_PICTURES'];
/** Beside the drawings: for a person's eyes, not for the test. */
async function picture(page: Page, name: string, width = 360, height = 740): Promise<void> {
  if (pictures === undefined) return;
  await page.setViewportSize({ width, height });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({
      path: `${pictures}/${name}-${colorScheme}.png`,
      fullPage: width < 500,
    });
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 360, height: 740 });
}

/** The word of a step goes from one phone to the others in the time it takes to look up. */
const atOnce = { timeout: 15_000 };
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const meetingOf = async (page: Page, server: Server) => {
  await page.goto(`${server.origin}/traffar`);
  await page.getByRole('link', { name: 'Öppna agendan' }).click();
  await expect(heading(page, 'Lärandeträff 1')).toBeVisible();
  return new URL(page.url()).pathname;
};

test('one leads the day from her phone: the others and the wall follow at once, and what comes of it is kept', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const [leader, guest] = await Promise.all(
    [people.partner, people.politician].map(async (email) =>
      signIn(await newPhone(), server, email),
    ),
  );
  if (!leader || !guest) throw new Error('two phones');
  await guest.evaluate(() => dispatchEvent(new Event('online')));
  const meeting = await meetingOf(leader, server);
  await meetingOf(guest, server);
  await expect(leader.getByText(/^\d+\sminuter kvar$/u).first()).toBeVisible();
  await picture(leader, '42b-leder');
  await checkScreen(leader, 'the day, leading', everyLook);
  await picture(guest, '42-pagar');
  // Asked of the server as the page is opened, and then every other minute.
  await leader.reload();
  await expect(leader.getByText(/\b1 av \d+ följer med på sin telefon\./u)).toBeVisible();
  const left = async (page: Page) =>
    Number.parseInt(
      await page
        .getByText(/^\d+\sminuter kvar$/u)
        .first()
        .innerText(),
      10,
    );
  const before = await left(leader);
  await leader.getByRole('button', { name: /^5\sminuter till$/u }).click();
  await expect.poll(() => left(leader)).toBeGreaterThan(before + 3);
  await picture(leader, '42b-fem-till');
  await checkScreen(leader, 'the day, five minutes given', everyLook);
  await expect.poll(() => left(guest), atOnce).toBeGreaterThan(before + 2);
  await leader.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => left(leader)).toBeLessThan(before + 1);
  await picture(guest, '42-pagar-dator', 1280, 800);

  const next = /^Paus$/u;
  await leader.getByRole('button', { name: 'Gå till pausen' }).click();
  await expect(heading(leader, next)).toBeVisible();
  await expect(heading(guest, next)).toBeVisible(atOnce);
  await expect(guest.getByText('Du följer med i agendan.', { exact: false })).toBeVisible();

  await guest.goto(`${server.origin}${meeting}/skarm`);
  await expect(guest.getByRole('heading', { level: 1, name: next })).toBeVisible();
  await picture(guest, '43-skarm', 1280, 800);
  await checkScreen(guest, 'the wall on the day', everyLook);
  await picture(guest, '43-skarm-telefon');
  await leader.getByRole('button', { name: 'Ta paus' }).click();
  await picture(leader, '42-paus-ark');
  await checkScreen(leader, 'how long a break');
  await leader.getByRole('button', { name: 'Börja pausen' }).click();
  await expect(heading(leader, /^Paus till/u)).toBeVisible();
  await expect(heading(guest, /^Paus till/u)).toBeVisible(atOnce);
  await picture(leader, '42-paus');
  await leader.getByRole('button', { name: /^Fortsätt med/u }).click();
  await expect(guest.getByRole('heading', { level: 1, name: next })).toBeVisible(atOnce);

  await leader.goto(`${server.origin}${meeting}/narvaro`);
  await leader
    .getByRole('group', { name: 'Birgitta Ståhl' })
    .getByLabel('Här', { exact: true })
    .click();
  await leader.getByLabel('Namn').fill('Ulla Brant');
  await leader.getByLabel('Organisation, eller i vilken roll').fill('Länsstyrelsen');
  await leader.getByRole('button', { name: 'Lägg till gäst' }).click();
  await expect(heading(leader, /^Närvarande, 1 av .* och 1 gäst/u)).toBeVisible();
  await picture(leader, 'narvaro');
  await checkScreen(leader, 'attendance, filled in');
  await isSynced(leader);
  await guest.goto(`${server.origin}${meeting}/narvaro`);
  await expect(heading(guest, /^Närvarande, 1 av .* och 1 gäst/u)).toBeVisible(atOnce);

  await guest.goto(`${server.origin}/att-gora/ny?traff=${meeting.split('/')[2] ?? ''}`);
  await guest.getByLabel('Vad ska göras?').fill('Skicka chefsuppdragen till Strandhamn');
  await guest.getByLabel('Vem?').selectOption({ label: 'Hela gruppen' });
  await picture(guest, '49-nytt');
  await guest.getByRole('button', { name: 'Lägg till' }).click();
  await guest.getByRole('radio', { name: /^Gruppens, 1/u }).check();
  await expect(
    guest.getByText('Skicka chefsuppdragen till Strandhamn', { exact: true }),
  ).toBeVisible();
  await picture(guest, '49-att-gora');
  await leader.goto(`${server.origin}/att-gora`);
  await leader.getByRole('radio', { name: /^Gruppens, 1/u }).check(atOnce);
  await leader.getByRole('checkbox').click();
  await expect(leader.getByRole('button', { name: 'Ångra' })).toBeVisible();
  await picture(leader, '49-klart');
  await checkScreen(leader, 'to-dos, ticked');
  await expect(guest.getByRole('radio', { name: /^Gruppens, 0/u })).toBeVisible(atOnce);

  await guest.goto(`${server.origin}${meeting}/plus-minus`);
  await guest.getByLabel('Plus').fill('Samtalen i par');
  await guest.getByLabel('Minus').focus();
  await picture(guest, '50-plus-minus');
  await checkScreen(guest, 'plus, minus, interesting on the day', everyLook);
  await guest.getByRole('button', { name: 'Lämna' }).click();
  await expect(heading(guest, 'Lämnat. Tack!')).toBeVisible();
  await isSynced(guest);
  await leader.goto(`${server.origin}${meeting}/plus-minus`);
  await expect(leader.getByText('Samtalen i par')).toBeVisible(atOnce);
  await picture(leader, '50-sagt');
  await isSynced(leader);
});
