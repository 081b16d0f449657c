import { expect, test } from '#tests/support/journey/journey.ts';
import { makePhone } from '#tests/support/journey/phone.ts';
import {
  answerOf,
  askForCode,
  goTo,
  isInstalled,
  isSynced,
  openAgendaItem,
  people,
  score,
  signIn,
  status,
  syncNow,
  writeNote,
} from '#tests/support/journey/steps.ts';
import { writtenHere } from '#tests/support/journey/server.ts';

/*
 * Every journey is watched by the recorder: what the status and the items say is held against the
 * phone's database. Here are the moments that are hardest to tell the truth about.
 */
test('before everything has been read once the status says how far it has come, also after a kill without network', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await phone.open('/');
  await isInstalled(page);
  // The real server, asked for small pages, and gone after the third.
  let pages = 0;
  await phone.context.route('**/rpc/sync_pull', async (route) => {
    const { body } = route.request().postDataJSON() as { body: Record<string, unknown> };
    pages += 1;
    if (pages > 3) await server.stop();
    await route
      .continue({ postData: JSON.stringify({ body: { ...body, limit: 20 } }) })
      .catch(() => undefined);
  });
  await askForCode(page, people.politician);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(people.politician));
  await expect(status(page)).toHaveAccessibleName(/^Hämtar ditt innehåll, \d av \d$/u);
  await expect.poll(() => pages).toBeGreaterThan(3);
  await phone.kill();

  page = await phone.open('/');
  await expect(status(page)).toHaveAccessibleName(/^Hämtar ditt innehåll, \d av \d$/u);
  await expect(page.getByText(/Hämtar ditt innehåll/u).first()).toBeVisible();
  await page.goto(`${server.origin}/synk`);
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await expect(page.getByText(/Jämsides gick inte att nå/u)).toBeVisible({ timeout: 90_000 });
  await expect(status(page)).toHaveAccessibleName(/^Hämtar ditt innehåll/u);
  expect(phone.said.filter((words) => /synkat/u.test(words))).toEqual([]);

  await server.start();
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await isSynced(page);
});

test('what is written while a sending is under way keeps the status from saying that all is synced', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  let pushes = 0;
  await phone.context.route('**/rpc/sync_push', async (route) => {
    pushes += 1;
    const answer = await answerOf(route, server);
    if (pushes === 1) await held;
    await route.fulfill({ response: answer });
  });
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Det första');
  await expect.poll(() => pushes).toBeGreaterThan(0);
  await expect(status(page)).toHaveAccessibleName(/^Synkar/u);
  const before = phone.said.length;
  await page.getByLabel('Din anteckning').fill('Det första, och det som kom under tiden');
  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(page.getByText('och det som kom under tiden')).toBeVisible();
  letGo();
  await isSynced(page);
  expect(pushes).toBeGreaterThan(1);
  const [row] = await server.sql(`select body from public.note where ${writtenHere}`);
  expect(row).toEqual({ body: 'Det första, och det som kom under tiden' });
  expect(phone.said.slice(before).filter((words) => /synkat/u.test(words))).toHaveLength(1);
});

test('when the same network answers with pages of its own nothing is called synced', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await phone.context.route('**/rest/v1/**', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<h1>Välkommen till hotellet</h1>',
    }),
  );
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await score(page, 3);
  await syncNow(page, /(Jämsides gick inte att nå|Något väntar fortfarande)/u);
  await expect(status(page)).toHaveAccessibleName(/1 väntar/u);
  await phone.context.unroute('**/rest/v1/**');
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await isSynced(page);
});

test('what watches every journey notices a false word', async ({ server }) => {
  const phone = makePhone(server);
  try {
    const page = await signIn(phone, server, people.politician);
    expect(phone.wrongs).toEqual([]);
    await isSynced(page);
    // Past the app, which therefore goes on saying that all is synced; a round that was under way
    // may clear it away, so it is planted until it has been seen.
    const plantAndHear = async () => {
      await page.evaluate(addUnsentBehind);
      return phone.wrongs.join();
    };
    const patiently = { intervals: [4_000] };
    await expect.poll(plantAndHear, patiently).toMatch(/says synced while .*planted/u);
  } finally {
    await phone.dispose();
  }
});

async function addUnsentBehind(): Promise<void> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  const asked = indexedDB.open(String(known?.name));
  await new Promise((done) => asked.addEventListener('success', done));
  const writing = asked.result.transaction('base', 'readwrite');
  const at = '2026-01-01T08:00:00.000Z';
  writing
    .objectStore('base')
    .put({ tbl: 'note', scope_id: 'planted', id: 'planted', row: null, at });
  await new Promise((done) => writing.addEventListener('complete', done));
  asked.result.close();
}
