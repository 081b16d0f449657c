import { expect, test } from '#tests/support/journey/journey.ts';
import { checkScreen, largest, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import {
  choose,
  goTo,
  isSaved,
  isSynced,
  people,
  signIn,
  syncNow,
} from '#tests/support/journey/steps.ts';

const everyLook = [...phoneLooks, wide];
const word = 'Jag saknade ett exempel från biblioteket';

/** What the strategist may read of her course. */
const begun = `select 1 from public.course_status s join auth.users u on u.id = s.author_id
  where s.scope_id like 'admin:%' and u.email = '${people.learner}'`;

test('one who takes the course asks and answers; the strategist and the office see numbers, and nobody’s name with them', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const strategist = await signIn(await newPhone(), server, people.strategist);
  const learner = await signIn(await newPhone(), server, people.learner);
  /** How the strategist sees those who take the course: the office must see the same. */
  let told = '';

  await test.step('the strategist names another contact; those who take the course see it', async () => {
    await goTo(strategist, 'Mer');
    await strategist.getByRole('link', { name: /^Deltagande i Granvik/u }).click();
    await strategist.getByRole('link', { name: /^Kontaktperson/u }).click();
    await strategist.getByLabel('Namn').fill('Nadja Nyhl');
    await strategist.getByLabel('E-postadress').fill('nadja');
    await strategist.getByRole('button', { name: 'Spara' }).click();
    await expect(
      strategist.getByText(/Det som står efter @ är inte helt|Adressen saknar @/u),
    ).toBeVisible();
    await strategist.getByLabel('E-postadress').fill('nadja@granvik.example');
    await strategist.getByRole('button', { name: 'Spara' }).click();
    await expect(strategist.getByText(/^Sparat/u).first()).toBeVisible();
    await checkScreen(strategist, 'contact', [largest]);
    await isSynced(strategist);
    await learner.getByRole('link', { name: 'Allt är synkat' }).first().click();
    await learner.getByRole('button', { name: 'Synka nu' }).click();
    await goTo(learner, 'Kurs');
    await expect(learner.getByText('Nadja Nyhl i Granvik')).toBeVisible();
    await expect(learner.getByText('Disa Malm på programkontoret')).toBeVisible();
  });

  await test.step('without network: the page did not help, and why', async () => {
    await server.stop();
    await learner.goto(`${server.origin}/kurs/varfor`);
    await choose(learner, 'Ja');
    await choose(learner, 'Nej');
    await learner.getByLabel(/^Vad saknade du/u).fill(word);
    await isSaved(learner, word);
    await checkScreen(learner, 'a page with its foot', [largest]);
    await server.start();
    await syncNow(learner, /Klart\. Allt är synkat/u);
    await learner.goto(`${server.origin}/kurs/varfor`);
    await learner.getByRole('link', { name: /^Börja/u }).click();
    // Left before the lesson stands there she has not begun.
    await expect(learner.getByRole('button', { name: /^(Fortsätt|Till .*)$/u })).toBeVisible();
    await expect.poll(() => server.sql(begun)).toHaveLength(1);
  });

  await test.step('the strategist sees that somebody has begun, and never an answer', async () => {
    await strategist.goto(strategist.url().replace('/kontakt', ''));
    await strategist.getByRole('link', { name: 'Synkat' }).first().click();
    await strategist.getByRole('button', { name: 'Synka nu' }).click();
    await expect(strategist.getByText('Klart. Allt är synkat.')).toBeVisible();
    await goTo(strategist, 'Mer');
    await strategist.getByRole('link', { name: /^Deltagande i Granvik/u }).click();
    const line = strategist.getByRole('row', { name: /^Kursdeltagare(?: \d+){3}$/u });
    await expect(line).toBeVisible();
    told = await line.innerText();
    await checkScreen(strategist, 'participation', everyLook);
    await strategist.getByText('Skriv en påminnelse').click();
    const mail = strategist.getByRole('link', { name: 'Skriv ett mejl' });
    await expect(mail).toHaveAttribute('href', /^mailto:\?bcc=.*deltagare@granvik\.example/u);
    await checkScreen(strategist, 'a reminder', [largest]);
    expect(await strategist.evaluate(everythingOnThePhone)).not.toContain(word);
    await strategist.getByRole('link', { name: /^Inbjudna/u }).click();
    await expect(
      strategist.getByRole('link', { name: /Elin Forsmo.*Förskolan Eken.*Har börjat/u }),
    ).toBeVisible();
  });

  await test.step('the office sees numbers and words without a name; without network it says so', async () => {
    const office = await signIn(await newPhone(), server, people.office);
    await expect(office.getByText(/^Hämtat i.dag/u)).toBeVisible();
    await office.locator('summary').filter({ hasText: 'Granvik' }).click();
    const line = office.getByRole('row', { name: /^Kursdeltagare(?: \d+){3}$/u });
    await expect(line.first()).toBeVisible();
    expect(await line.first().innerText()).toBe(told);
    await expect(office.getByText('Enligt strategen: majoritet 1, opposition 1.')).toBeVisible();
    await checkScreen(office, 'home of the office', everyLook);
    await office.getByRole('link', { name: /^Kontaktperson för kursen/u }).click();
    await expect(office.getByLabel('Namn')).toHaveValue('Disa Malm');
    await checkScreen(office, 'contact of the office', [largest]);
    await goTo(office, 'Hem');
    await server.stop();
    await office.getByRole('link', { name: /Hjälpte sidan\?/u }).click();
    await expect(office.getByText(/behöver nät/u)).toBeVisible();
    await checkScreen(office, 'answers, offline', [largest]);
    await server.start();
    await office.getByRole('button', { name: 'Hämta igen' }).click();
    await expect(office.getByText('0 ja, 1 nej')).toBeVisible();
    await office.getByText('En kommentar').click();
    await expect(office.getByText(word)).toBeVisible();
    await expect(office.getByText(/Elin|Forsmo|Granvik/u)).toHaveCount(0);
    await checkScreen(office, 'answers', [largest]);
    expect(await office.evaluate(everythingOnThePhone)).not.toContain(word);
  });
});

test('what is the strategist’s is nobody else’s page', async ({ server, newPhone }) => {
  test.slow();
  const [granvik] = await server.sql(
    `select p.id from public.participation p join public.organisation o on o.id = p.organisation_id where o.name = 'Granvik'`,
  );
  const page = await signIn(await newPhone(), server, people.politician);
  for (const rest of ['', '/inbjudna', '/bjud-in', '/kontakt']) {
    await page.goto(`${server.origin}/organisation/${String(granvik?.['id'])}${rest}`);
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  }
  await page.goto(`${server.origin}/kontoret/svar`);
  await expect(page.getByText(/kunde inte svara/u)).toBeVisible();
  await page.goto(`${server.origin}/ledarguide`);
  await expect(page.getByRole('button', { name: /^Skriv ut/u })).toBeVisible();
  await checkScreen(page, 'the leader’s guide', [largest]);
});

/** All rows of all tables, as one text. */
async function everythingOnThePhone(): Promise<string> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open(String(known?.name));
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => fail(asked.error));
  });
  const stores = [...db.objectStoreNames];
  const reading = db.transaction(stores);
  const rows = await Promise.all(
    stores.map(
      (store) =>
        new Promise<unknown[]>((done) => {
          const asked = reading.objectStore(store).getAll();
          asked.addEventListener('success', () => done(asked.result));
        }),
    ),
  );
  db.close();
  return JSON.stringify(rows);
}
