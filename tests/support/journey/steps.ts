import {
  expect as judge,
  type APIResponse,
  type Locator,
  type Page,
  type Route,
} from '@playwright/test';
import type { Phone } from './phone.ts';
import type { Server } from './server.ts';

/** As patient where people sign in before all journeys, which no settings of a journey reach. */
const expect = judge.configure({ timeout: 60_000 });

/** What people do in the app, in the app's own words. */
export const people = {
  politician: 'politiker@granvik.example',
  manager: 'chef@granvik.example',
  strategist: 'strateg@granvik.example',
  learner: 'deltagare@granvik.example',
  twoHats: 'dubbel@granvik.example',
  partner: 'politiker@strandhamn.example',
  mentor: 'politiker@bjorkliden.example',
  otherGroup: 'politiker@tallmo.example',
  office: 'projektledare@programkontoret.example',
} as const;

export async function askForCode(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('button', { name: 'Mejla koden' }).click();
  await expect(page.getByRole('heading', { name: 'Skriv koden från mejlet' })).toBeVisible();
}

/**
 * A phone where this person is signed in, synced and has the app installed. A new phone is a copy
 * of one that has come so far, the first time in a journey; else the person types the code.
 */
export async function signIn(phone: Phone, server: Server, email: string): Promise<Page> {
  const folder = phone.isNew ? server.lendPhone(email) : undefined;
  if (folder === undefined) await typeCode(phone, server, email);
  else {
    phone.become(folder);
    await phone.open('/');
  }
  const { page } = phone;
  await expect(page).toHaveURL(`${server.origin}/`);
  await isSynced(page);
  await isInstalled(page);
  return page;
}

async function typeCode(phone: Phone, server: Server, email: string): Promise<void> {
  const page = await phone.open('/logga-in');
  await askForCode(page, email);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(email));
}

/** The status, on whatever page: its accessible name is always the whole sentence. */
export const status = (page: Page): Locator => page.locator('a[data-state]');

export async function isSynced(page: Page): Promise<void> {
  await expect(status(page)).toHaveAccessibleName(/^Allt är synkat/u, { timeout: 90_000 });
}

export async function waits(page: Page, count: number): Promise<void> {
  await expect(status(page)).toHaveAccessibleName(
    new RegExp(`^Sparat på telefonen, ${count} väntar`, 'u'),
  );
}

/** The worker has everything and answers for this page: from now on the network may go. */
export async function isInstalled(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      await navigator.serviceWorker.ready;
      return navigator.serviceWorker.controller !== null;
    },
    undefined,
    { timeout: 90_000 },
  );
}

export async function openAgendaItem(page: Page, title: string): Promise<void> {
  await goTo(page, 'Träffar');
  await page.getByRole('link', { name: 'Öppna agendan' }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** By the bar below, as a thumb would. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: place, exact: true })
    .click();
}

/** On an agenda item: opens a new entry, writes, and leaves it open. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Anteckna' }).click();
  const field = page.getByLabel('Din anteckning');
  await expect(field).toBeFocused();
  await field.fill(text);
}

/** A choice is pressed anywhere on it. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .click();
}

/** Chooses who may read and says yes in the sheet. */
export async function share(page: Page, audience: RegExp, receiver: string): Promise<void> {
  await choose(page, audience);
  const sheet = page.getByRole('dialog', { name: `Dela med ${receiver}?` });
  await sheet.getByRole('button', { name: `Dela med ${receiver}` }).click();
  await expect(sheet).toBeHidden();
}

export const ourOrganisation = /^Vår.organisation/u;
export const ourGroup = /^Vår.grupp/u;

/** On a statement: one of the columns. */
export async function score(page: Page, value: number): Promise<void> {
  const field = page.locator(`input[name="score"][value="${value}"]`);
  await page.locator('label').filter({ has: field }).click();
  await expect(field).toBeChecked();
}

/** The page behind the status; *Synka nu* always answers. */
export async function syncNow(page: Page, answer: RegExp): Promise<void> {
  await status(page).click();
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await expect(page.getByText(answer)).toBeVisible({ timeout: 90_000 });
}

/** What the server answers to what a page has asked, past the browser. */
export function answerOf(route: Route, { origin, address }: Server): Promise<APIResponse> {
  const asked = route.request();
  return route.fetch({
    url: asked.url().replace(origin, address),
    headers: { ...asked.headers(), host: new URL(origin).host },
  });
}

/** Nothing typed is still on its way to the phone's own store. */
export async function isSaved(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(isStored, text)).toBe(true);
}

/** Asks the phone's database itself: only what has been committed is safe from a kill. */
async function isStored(text: string): Promise<boolean> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  if (known?.name === undefined) return false;
  const db = await new Promise<IDBDatabase | undefined>((done) => {
    const asked = indexedDB.open(String(known.name));
    // Gone since it was named: an empty one made here would bar the app from making its own.
    asked.addEventListener('upgradeneeded', () => asked.transaction?.abort());
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => done(undefined));
  });
  if (db === undefined) return false;
  const stores = [
    'note',
    'reflection',
    'own_answer',
    'answer',
    'page_feedback',
    'drafts',
    'group_session',
  ];
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
  return JSON.stringify(rows).includes(JSON.stringify(text).slice(1, -1));
}
