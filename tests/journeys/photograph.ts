/**
 * The pictures of the manifest and the README, taken of the demo: `npm run screenshots`.
 * Run it after a change of looks, look at the pictures, and commit them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { findChromium, noChromium } from '#tests/run/find-chromium.ts';
import { makeServer, type Server } from '#tests/support/journey/server.ts';
import {
  askForCode,
  goTo,
  isSynced,
  openAgendaItem,
  people,
  score,
  share,
  ourGroup,
  writeNote,
} from '#tests/support/journey/steps.ts';

const folder = join(projectRoot, 'public', 'screenshots');
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const scores = [3, 2, 3, 1, 2, 2, 3];

async function withPerson(
  server: Server,
  device: typeof phone,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(noChromium);
  const profile = mkdtempSync(join(tmpdir(), 'jamsides-pictures-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...device,
    executablePath,
    deviceScaleFactor: device === desk ? 1 : 2,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.address}/logga-in`);
  await askForCode(page, people.politician);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(people.politician));
  await isSynced(page);
  await take(page);
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

async function onThePhone(page: Page): Promise<void> {
  await openAgendaItem(page, 'Granska styrkedjan');
  await writeNote(
    page,
    'Följ ett mål från fullmäktige till mötet med invånaren. Var bryts kedjan?',
  );
  await share(page, ourGroup, 'vår grupp');
  await shoot(page, 'anteckna');
  await page.getByRole('link', { name: 'Klar' }).click();
  await goTo(page, 'Träffar');
  await page.getByRole('link', { name: 'Öppna agendan' }).waitFor();
  await isSynced(page);
  await shoot(page, 'traffar');
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  for (const value of scores) {
    await score(page, value);
    if (value === 1) await shoot(page, 'skatta');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('link', { name: 'Nästa påstående' }).click();
    await page
      .getByRole('heading', { level: 1 })
      .and(page.getByText(String(heading)))
      .waitFor({ state: 'detached' });
  }
  await page.goto(new URL('/', page.url()).href);
  await isSynced(page);
  await shoot(page, 'hem');
}

mkdirSync(folder, { recursive: true });
const distDir = join(projectRoot, 'dist');
buildApp(distDir);
const server = await makeServer({ distDir });
await withPerson(server, phone, onThePhone);
await withPerson(server, desk, (page) => shoot(page, 'hem-dator'));
await server.dispose();
process.exit(0);
