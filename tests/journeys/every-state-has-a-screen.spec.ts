import type { Page } from '@playwright/test';
import { isDesigned } from '#tests/support/journey/check-screen.ts';
import { listen } from '#tests/support/journey/hearing.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import type { Phone } from '#tests/support/journey/phone.ts';
import { writtenHere, type Server } from '#tests/support/journey/server.ts';
import {
  answerOf,
  choose,
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  ourOrganisation,
  people,
  score,
  signIn,
  status,
  waits,
  writeNote,
} from '#tests/support/journey/steps.ts';

/*
 * Every state that needs a person has a screen with a next step, is said aloud once when it comes,
 * and never says more than is true (the recorder of every journey holds it against the database).
 */
test.slow();

/** Said once, and not before it was true. */
async function isHeardOnce(heard: () => Promise<readonly string[]>, words: RegExp): Promise<void> {
  const said = async () => (await heard()).filter((text) => words.test(text));
  await expect.poll(said).toHaveLength(1);
  // Longer than a state must stand before it is said.
  await new Promise((done) => setTimeout(done, 2_000));
  expect(await said()).toHaveLength(1);
}

/** As when the phone finds its network again: a round begins at once. */
const wake = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

async function refuseNotes(server: Server): Promise<void> {
  await server.sql(`create function public.refuse_all() returns trigger language plpgsql as
    $$ begin raise exception using errcode = '42501'; end $$`);
  await server.sql(`create trigger z_refuse before insert or update on public.note
    for each row execute function public.refuse_all()`);
}

test('refused, too old, signed out: each is said once and has its next step', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Välkomna');

  await refuseNotes(server);
  let heard = await listen(page);
  await writeNote(page, 'Målen är beslutade i nämnden men inte i fullmäktige.');
  await page.getByRole('link', { name: 'Klar' }).click();
  await isHeardOnce(heard, /1 kunde inte tas emot – visa/u);
  await status(page).click();
  await page.getByRole('link', { name: /^Anteckning/u }).click();
  await expect(page.getByRole('heading', { name: 'Ändringen togs inte emot' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
  await isDesigned(page, 'nekad');
  await server.sql('drop trigger z_refuse on public.note');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await isSynced(page);

  heard = await listen(page);
  await server.sql('update app.sync_meta set min_client = 99');
  await wake(page);
  await isHeardOnce(heard, /^Uppdatera för att synka/u);
  await isDesigned(page, 'uppdatera');
  await page.getByRole('button', { name: 'Uppdatera nu' }).click();
  await expect(page.getByText(/Det finns ingen nyare version än/u)).toBeVisible();
  await server.sql('update app.sync_meta set min_client = 1');
  await wake(page);
  await isSynced(page);

  heard = await listen(page);
  const rpc = '**/rest/v1/rpc/**';
  await phone.context.route(rpc, (route) =>
    route.fulfill({ status: 401, json: { code: 'PGRST301' } }),
  );
  await wake(page);
  await isHeardOnce(heard, /^Logga in för att synka/u);
  await isDesigned(page, 'logga-in-igen');
  await page.getByRole('main').getByRole('link', { name: 'Logga in för att synka' }).click();
  await expect(page.getByLabel('E-postadress')).toHaveValue(people.politician);
  await phone.context.unroute(rpc);
  await page.goBack();
  await wake(page);
  await isSynced(page);
});

test('a full phone says so, keeps the text on the screen, and goes on when there is room', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Det här får plats');
  await isSaved(page, 'Det här får plats');
  await isSynced(page);
  const heard = await listen(page);
  await fill(page, true);
  const long = 'Det här får inte plats. '.repeat(40);
  await page.getByLabel('Din anteckning').fill(long);
  await isHeardOnce(heard, /Telefonen är full/u);
  await expect(page.getByText(/Kunde inte sparas/u)).toBeVisible();
  await expect(page.getByLabel('Din anteckning')).toHaveValue(long);
  await isDesigned(page, 'full-medan-man-skriver');
  await status(page).click();
  await expect(page.getByRole('heading', { name: 'Telefonen är full' })).toBeVisible();
  await isDesigned(page, 'full');
  await page.goBack();
  await fill(page, false);
  await isSaved(page, long.trim());
  await isSynced(page);
});

/** Every write is refused for want of room, as the browser does when the disk is full. */
async function fill(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const store = IDBObjectStore.prototype as unknown as { put: unknown; roomy?: unknown };
    store.roomy ??= store.put;
    store.put = full
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : store.roomy;
  }, isFull);
}

/** A score and a comment of Granvik's, on the page of its first statement. */
async function openJoint(page: Page): Promise<void> {
  await goTo(page, 'Checklista');
  await page
    .getByRole('link', { name: /^(Börja skatta|Fortsätt skattningen)/u })
    .first()
    .click();
  await expect(page.getByLabel('Kommentar')).toBeVisible();
  const own = page.url().split('/').slice(0, -1).join('/');
  const code = page.url().split('/').at(-1);
  await page.goto(`${own}/gemensam/${code}`);
  await expect(page.getByLabel('Kommentar')).toBeVisible();
}

async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel('Kommentar').fill(text);
  await isSaved(page, text);
}

test('two versions, a stale hand-in and one that is taken in', async ({ server, newPhone }) => {
  const [strategist, other] = [await newPhone(), await newPhone()];
  const page = await signIn(strategist, server, people.strategist);
  const others = await signIn(other, server, people.politician);
  await openJoint(page);
  await score(page, 2);
  await comment(page, 'Kartan är ritad på strategträffen.');
  await isSynced(page);
  await openJoint(others);
  await expect(others.getByLabel('Kommentar')).toHaveValue(/Kartan är ritad/u);

  const heard = await listen(page);
  await cutOff(strategist, async () => {
    await comment(page, 'Kartan är ritad. Länken till bolagen är svag.');
    await comment(others, 'Kartan är ritad. Nämnderna har inte sett den än.');
    await isSynced(others);
  });
  await wake(page);
  await isHeardOnce(heard, /^Två versioner: /u);
  await page.getByRole('link', { name: /Två versioner/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Två versioner' })).toBeVisible();
  await isDesigned(page, 'tva-versioner');
  await goToHome(page);
  await expect(page.getByRole('link', { name: /^Välj version/u })).toBeVisible();
  await page.getByRole('link', { name: /^Välj version/u }).click();
  await page.getByRole('button', { name: 'Behåll båda texterna' }).click();
  await isSynced(page);

  const review = page.url().replace(/gemensam.*$/u, 'lamna-in');
  await page.goto(review);
  await expect(page.getByRole('button', { name: /^Lämna in/u })).toBeVisible();
  const heardStale = await listen(page);
  await strategist.context.route('**/rpc/sync_pull', (route) => route.abort());
  await score(others, 3);
  const agreed = `select 1 from public.answer where score = 3 and author_id is not null`;
  await expect.poll(() => server.sql(agreed)).toHaveLength(1);
  await page.getByRole('button', { name: /^Lämna in/u }).click();
  await strategist.context.unroute('**/rpc/sync_pull');
  await expect(page).toHaveURL(/lamna-in$/u);
  await isHeardOnce(heardStale, /1 kunde inte tas emot – visa/u);
  await isDesigned(page, 'ny-granskning');

  const heardTaken = await listen(page);
  const heardByOthers = await listen(others);
  await page.getByRole('button', { name: 'Lämna in så här' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Inlämnat/u })).toBeVisible();
  await isHeardOnce(heardTaken, /^Inlämnat/u);
  await wake(others);
  await isHeardOnce(heardByOthers, /^Inlämnat\. /u);
  await isSynced(page);
  await isDesigned(page, 'inlamnat');
});

async function goToHome(page: Page): Promise<void> {
  await page.goto(new URL('/', page.url()).href);
}

/** Without network for as long as something else happens. */
async function cutOff(phone: Phone, meanwhile: () => Promise<void>): Promise<void> {
  const calls = '**/rest/v1/**';
  await phone.context.route(calls, (route) => route.abort());
  await meanwhile();
  await phone.context.unroute(calls);
}

test('a server put back from a backup: a list, one by one or all, and nothing goes before that', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Idéer att ta hem');
  for (const text of ['Ta hem lunchmötet', 'Fråga alla om tiden', 'Räkna mejlen']) {
    await writeNote(page, text);
    await isSaved(page, text);
    await page.getByRole('link', { name: 'Klar' }).click();
  }
  await isSynced(page);

  const heard = await listen(page);
  // As a copy made before the last two notes, and before the first was changed.
  await server.sql(`do $$ begin
    set local session_replication_role = replica;
    delete from app.log l using public.note n where l.row_id = n.id and n.body <> 'Ta hem lunchmötet' and n.${writtenHere};
    delete from public.note where body <> 'Ta hem lunchmötet' and ${writtenHere};
    update public.note set body = 'Ta hem lunch' where ${writtenHere};
  end $$`);
  await server.sql(`select app.after_restore('{}')`);
  await wake(page);
  await isHeardOnce(heard, /\d val att göra – visa/u);
  await status(page).click();
  await page.getByRole('link', { name: /^Jämsides har återställts/u }).click();
  await expect(page.getByText('Saknas på servern')).toHaveCount(2);
  await expect(page.getByText('Servern har en annan version')).toHaveCount(1);
  await isDesigned(page, 'aterstalld');
  await page
    .getByRole('link', { name: /Saknas på servern/u })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Lämna tillbaka min' })).toBeVisible();
  await isDesigned(page, 'aterstalld-en');
  await page.getByRole('button', { name: 'Ta serverns version' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort ändringen' }).click();
  await page.getByRole('link', { name: /^Jämsides har återställts/u }).click();
  await page.getByRole('button', { name: /^Lämna tillbaka/u }).click();
  await expect(page.getByRole('heading', { name: 'Listan är genomgången' })).toBeVisible();
  await isSynced(page);
  const rows = await server.sql(
    `select body from public.note where not deleted and ${writtenHere}`,
  );
  expect(rows).toHaveLength(2);
});

test('no longer allowed: what never got there stays, to copy, keep or delete', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.twoHats);
  await openAgendaItem(page, 'Idéer att ta hem');
  await phone.context.route('**/rpc/sync_push', (route) => route.abort());
  await writeNote(page, 'Delad utan nät, nådde aldrig fram');
  await isSaved(page, 'Delad utan nät, nådde aldrig fram');
  await choose(page, ourOrganisation);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Dela med/u })
    .click();
  await page.getByRole('link', { name: 'Klar' }).click();
  await waits(page, 2);
  await endSeats(server, people.twoHats, 'Granvik');
  await wake(page);
  await expect(page.getByText('Punkten finns inte på den här telefonen').first()).toBeVisible();
  const heard = await listen(page);
  // Missing once more, two minutes later by the server's own clock.
  await phone.context.route('**/rpc/sync_pull', async (route) => {
    const answer = await answerOf(route, server);
    const body = (await answer.json()) as Record<string, unknown>;
    const now = new Date(Date.parse(String(body['now'])) + 120_000).toISOString();
    await route.fulfill({ status: answer.status(), json: { ...body, now } });
  });
  await wake(page);
  await isHeardOnce(heard, /1 kunde inte tas emot – visa/u);
  await status(page).click();
  await page.getByRole('link', { name: /^Du har inte längre tillgång till Granvik/u }).click();
  await expect(page.getByText('En egen ändring nådde aldrig fram.')).toBeVisible();
  await expect(page.getByText('Delad utan nät, nådde aldrig fram', { exact: true })).toBeVisible();
  await isDesigned(page, 'inte-langre-tillgang');
  await page.getByRole('button', { name: 'Spara som egen anteckning' }).click();
  await expect(page.getByRole('heading', { name: 'Inget är kvar här' })).toBeVisible();
});

async function endSeats(server: Server, address: string, organisation: string): Promise<void> {
  await server.sql(`do $$ begin
    perform set_config('app.machine', 'on', true);
    update public.invitation i set state = 'withdrawn'
      from public.participation p join public.organisation o on o.id = p.organisation_id
      where i.participation_id = p.id and i.address = '${address}' and o.name = '${organisation}';
    perform set_config('app.machine', '', true);
  end $$`);
}

test('what support asks for can be read aloud: without network, and signed out, and nothing of it is personal', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Hemligheten om Arvid');
  await isSaved(page, 'Hemligheten om Arvid');
  await page.getByRole('link', { name: 'Klar' }).click();
  await server.stop();
  await goTo(page, 'Mer');
  await page.getByRole('link', { name: /^Uppgifter till supporten/u }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Läs upp för supporten' }),
  ).toBeVisible();
  await expect(page.getByText(/^[0-9A-F]{4} [0-9A-F]{4}$/u)).toBeVisible();
  await expect(page.getByText(/^Chrome \d+$/u)).toBeVisible();
  const told = await page.getByRole('main').innerText();
  for (const word of ['Arvid', 'Hemlig', 'Birgitta', 'Ståhl', 'granvik', 'Granvik', '@'])
    expect(told).not.toContain(word);
  await isDesigned(page, 'diagnos');
  await page.goto(`${server.origin}/logga-ut`);
  await page
    .getByRole('button', { name: /^Logga ut/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await page.goto(`${server.origin}/synk/diagnos`);
  await expect(page.getByText('utloggad')).toBeVisible();
  await isDesigned(page, 'diagnos-utloggad');
});
