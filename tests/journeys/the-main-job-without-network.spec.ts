import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  askForCode,
  choose,
  goTo,
  isInstalled,
  isSaved,
  isSynced,
  openAgendaItem,
  ourOrganisation,
  people,
  score,
  share,
  signIn,
  status,
  syncNow,
  writeNote,
} from '#tests/support/journey/steps.ts';

const item = 'Idéer att ta hem';
const written = {
  shared: 'Fråga efter könsuppdelad statistik i varje ärende',
  private: 'Jag förstod inte frågan om budgeten',
  reflection: 'Vi behöver öva på att fråga varandra',
  comment: 'Målen finns, men ingen följer dem',
};

test('a politician learns, notes and scores without network, and a colleague sees what was shared', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await phone.open('/');
  await test.step('the phone is killed between the mail and the code', async () => {
    await askForCode(page, people.politician);
    await phone.kill();
    page = await phone.open('/');
    await expect(page.getByText(people.politician)).toBeVisible();
    const field = page.getByLabel('Kod, åtta siffror');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
    // Pasted as it stands in the mail, into the field that has the focus.
    const code = await server.latestCode(people.politician);
    await page.keyboard.insertText(`${code.slice(0, 3)} ${code.slice(3)}`);
    await expect(page.getByRole('heading', { level: 1, name: /Birgitta/u })).toBeVisible();
    await isSynced(page);
    await isInstalled(page);
  });

  await server.stop();
  await test.step('the course, offline', () => learn(page));
  await test.step('two notes, offline', () => takeNotes(page));
  await test.step('a score, offline', () => scoreOne(page));
  await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen, \d+ väntar$/u);

  await phone.kill();
  page = await phone.open('/');
  await test.step('after the kill all of it is there, and nobody is asked to sign in', async () => {
    await expect(page.getByRole('heading', { level: 1, name: /Birgitta/u })).toBeVisible();
    await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen, \d+ väntar$/u);
    await hasEverything(page);
    await syncNow(page, /Jämsides gick inte att nå/u);
  });

  await server.start();
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await expect(page.getByText('Klart. Allt är synkat.')).toBeVisible({ timeout: 90_000 });
  await isSynced(page);

  await test.step('a colleague sees the shared note and not the private one', async () => {
    const colleague = await newPhone();
    const theirs = await signIn(colleague, server, people.manager);
    await openAgendaItem(theirs, item);
    await expect(theirs.getByText(written.shared)).toBeVisible();
    await expect(theirs.getByText('Birgitta Ståhl')).toBeVisible();
    await expect(theirs.getByText(written.private)).toHaveCount(0);
  });
  await test.step('the same person sees everything on another device', async () => {
    const second = await newPhone();
    await hasEverything(await signIn(second, server, people.politician));
  });
});

async function learn(page: Page): Promise<void> {
  await goTo(page, 'Kurs');
  await page.getByRole('link', { name: /^Börja, / }).click();
  const on = page.getByRole('button', { name: /^(Fortsätt|Till nästa avsnitt)$/u });
  for (;;) {
    const word = await on.innerText();
    const before = page.url();
    await on.click();
    await expect(page).not.toHaveURL(before);
    if (word === 'Till nästa avsnitt') break;
  }
  await page.getByRole('link', { name: /^Modul/u }).click();
  await page.getByRole('link', { name: /^Kunskapskontroll/u }).click();
  await choose(page, 'Den första handlar om jämlikhet, den andra är inte besvarad');
  await page.getByRole('button', { name: 'Svara' }).click();
  await expect(page.getByText('Just så')).toBeVisible();
  // The row at the top has left while one read on; it is back when one scrolls up for it.
  await page.evaluate(() => scrollTo({ top: 0 }));
  await page.getByRole('link', { name: /^Modul/u }).click();
  await page.getByRole('link', { name: /^Reflektion/u }).click();
  await page.getByLabel('Dina tankar').fill(written.reflection);
  await expect(page.getByText(/^Sparat på telefonen/u).first()).toBeVisible();
  await page.getByRole('link', { name: /^Modul/u }).click();
}

async function takeNotes(page: Page): Promise<void> {
  await openAgendaItem(page, item);
  await writeNote(page, written.private);
  await page.getByRole('link', { name: 'Klar' }).click();
  // The first private note says how private it is.
  await expect(page.getByText(/De som sköter databasen kan tekniskt komma åt den/u)).toBeVisible();
  await writeNote(page, written.shared);
  await choose(page, 'Idé att ta hem');
  await share(page, ourOrganisation, 'Granvik');
  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(page.getByText(written.shared)).toBeVisible();
}

async function scoreOne(page: Page): Promise<void> {
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await score(page, 2);
  await page.getByLabel('Kommentar').fill(written.comment);
  await isSaved(page, written.comment);
}

async function hasEverything(page: Page): Promise<void> {
  await openAgendaItem(page, item);
  await expect(page.getByText(written.private)).toBeVisible();
  await expect(page.getByText(written.shared)).toBeVisible();
  await goTo(page, 'Checklista');
  await expect(page.getByText(/1 av 13/u).first()).toBeVisible();
  await page.getByRole('link', { name: 'Fortsätt med påstående 2' }).click();
  await page.getByRole('link', { name: 'Förra påståendet' }).click();
  await expect(page.locator('input[name="score"][value="2"]')).toBeChecked();
  await expect(page.getByLabel('Kommentar')).toHaveValue(written.comment);
  await page.getByRole('link', { name: 'Checklista', exact: true }).click();
  await goTo(page, 'Kurs');
  await expect(page.getByRole('link', { name: /^Fortsätt, / })).toBeVisible();
  await expect(page.getByText('1 av 3 frågor klara')).toBeVisible();
  await page.getByRole('link', { name: /^Reflektion/u }).click();
  await expect(page.getByLabel('Dina tankar')).toHaveValue(written.reflection);
  await page.getByRole('link', { name: /^Modul/u }).click();
}
