import { expect, test } from '#tests/support/journey/journey.ts';
import type { Phone } from '#tests/support/journey/phone.ts';
import { writtenHere, type Server } from '#tests/support/journey/server.ts';
import {
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  signIn,
  status,
  syncNow,
  waits,
  writeNote,
} from '#tests/support/journey/steps.ts';

test.use({ serverOptions: { tokenSeconds: 15, signedIn: undefined } });

const item = 'Idéer att ta hem';

/** Signed in, one note written without network, the phone killed, and the token run out meanwhile. */
async function runOut(phone: Phone, server: Server): Promise<string> {
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await openAgendaItem(page, item);
  await writeNote(page, 'Skrivet innan inloggningen gick ut');
  await isSaved(page, 'Skrivet innan inloggningen gick ut');
  const { token, endsAt } = await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('jamsides.session') ?? '{}') as {
      access_token: string;
      expires_at: number;
    };
    return { token: session.access_token, endsAt: session.expires_at * 1000 };
  });
  await phone.kill();
  await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(endsAt + 1000);
  return token;
}

const textsOf = async (server: Server) => {
  const rows = await server.sql(
    `select body from public.note where not deleted and ${writtenHere} order by body`,
  );
  return rows.map((row) => row['body']);
};

test('with a token that ran out the app opens on the own data, and renews it when there is network', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const token = await runOut(phone, server);
  const page = await phone.open('/');
  await expect(page.getByRole('heading', { level: 1, name: /Birgitta/u })).toBeVisible();
  await waits(page, 1);
  await openAgendaItem(page, item);
  await writeNote(page, 'Skrivet utan giltig inloggning');
  await page.getByRole('link', { name: 'Klar' }).click();
  await waits(page, 2);

  await server.start();
  await syncNow(page, /Klart\. Allt är synkat\./u);
  await isSynced(page);
  expect(await textsOf(server)).toEqual([
    'Skrivet innan inloggningen gick ut',
    'Skrivet utan giltig inloggning',
  ]);
  expect(await page.evaluate(() => localStorage.getItem('jamsides.session'))).not.toContain(token);
});

test('with a login that was ended one writes on, signs in again from where one is, and everything is synced', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  await runOut(phone, server);
  await server.start();
  await server.sql('delete from auth.refresh_tokens');
  await server.sql('delete from auth.sessions');

  const page = await phone.open('/');
  await expect(page.getByRole('heading', { level: 1, name: /Birgitta/u })).toBeVisible();
  await expect(status(page)).toHaveAccessibleName(
    'Sparat på telefonen, 1 väntar – logga in för att synka',
  );
  await openAgendaItem(page, item);
  await writeNote(page, 'Skrivet efter att inloggningen tagits bort');
  await isSaved(page, 'Skrivet efter att inloggningen tagits bort');
  await status(page).click();
  await page.getByRole('link', { name: 'Logga in för att synka', exact: true }).click();
  await expect(page.getByText('Allt du har skrivit är kvar på telefonen.')).toBeVisible();
  await expect(page.getByLabel('E-postadress')).toHaveValue(people.politician);
  const before = await codeOf(server);
  await page.getByRole('button', { name: 'Mejla koden' }).click();
  // The mail is on its way a moment after the button was pressed: until then the first code stands.
  await expect.poll(() => codeOf(server)).not.toBe(before);
  await page.getByLabel('Kod, åtta siffror').fill(await codeOf(server));
  await expect(page).toHaveURL(/\/synk$/u);
  await isSynced(page);
  await goTo(page, 'Träffar');
  await page.getByRole('link', { name: 'Öppna agendan' }).click();
  await page.getByRole('link', { name: item }).click();
  await expect(page.getByText('Skrivet innan inloggningen gick ut')).toBeVisible();
  await expect(page.getByText('Skrivet efter att inloggningen tagits bort')).toBeVisible();
  expect(await textsOf(server)).toHaveLength(2);
});

/** The code in the newest mail; empty before there is any. */
const codeOf = (server: Server) => server.latestCode(people.politician).catch(() => '');
