import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { projectRoot } from '#local/options.ts';
import { expect, test as base } from '#tests/support/journey/journey.ts';
import { holdWrites } from '#tests/support/journey/hold-writes.ts';
import {
  isSynced,
  openAgendaItem,
  people,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';
import { writtenHere } from '#tests/support/journey/server.ts';

const nextVersion = '99.0.0';

/** A folder that is served, into which a second real build is laid as a deployment would. */
const test = base.extend<object, { readonly dist: string; readonly next: string }>({
  dist: [
    // oxlint-disable-next-line no-empty-pattern -- it is how a fixture says what it needs: nothing
    async ({}, give) => {
      const dist = mkdtempSync(join(tmpdir(), 'jamsides-served-'));
      cpSync(String(process.env['JAMSIDES_DIST']), dist, { recursive: true });
      await give(dist);
      rmSync(dist, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  next: [
    // oxlint-disable-next-line no-empty-pattern -- it is how a fixture says what it needs: nothing
    async ({}, give) => {
      const next = mkdtempSync(join(tmpdir(), 'jamsides-next-'));
      await build({
        root: projectRoot,
        configFile: join(projectRoot, 'vite.config.ts'),
        define: { __APP_VERSION__: JSON.stringify(nextVersion) },
        build: { outDir: next, emptyOutDir: true },
        logLevel: 'error',
      });
      await give(next);
      rmSync(next, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  serverOptions: async ({ dist }, give) => give({ distDir: dist }),
});

// One after the other: they share the folder and its two builds.
test.describe.configure({ mode: 'default' });

const look = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
const mark = (page: Page) =>
  page.evaluate(() => {
    (globalThis as { isOldPage?: boolean }).isOldPage = true;
  });
const isOldPage = (page: Page) =>
  page.evaluate(() => (globalThis as { isOldPage?: boolean }).isOldPage === true);

/** How far the workers have come, for the one who reads why a new version did not take over. */
const workersOf = (page: Page) =>
  page
    .evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      const { controller } = navigator.serviceWorker;
      const states = [found?.installing, found?.waiting, found?.active, controller];
      return `installing, waiting, active, in charge: ${states.map((one) => one?.state).join(', ')}`;
    })
    .catch(String);

test('a new version waits for unsaved text in any tab, and takes over everywhere when there is none', async ({
  server,
  newPhone,
  dist,
  next,
}) => {
  test.slow();
  const phone = await newPhone();
  const writing = await signIn(phone, server, people.politician);
  await openAgendaItem(writing, 'Välkomna');
  await writeNote(writing, 'Sparat innan');
  await isSynced(writing);
  const reading = await phone.newTab('/mer');
  await expect(reading.getByText(/^Version /u)).toBeVisible();
  await expect(reading.getByText(`Version ${nextVersion}`)).toHaveCount(0);
  await mark(writing);
  await mark(reading);

  cpSync(next, dist, { recursive: true });
  const release = await holdWrites(writing, 'note');
  await writing.getByLabel('Din anteckning').pressSequentially(', och mitt i en mening');
  await look(reading);
  await expect(reading.getByText('Ny version finns')).toBeVisible();
  await reading.getByRole('button', { name: 'Uppdatera nu' }).click();
  await expect(reading.getByText(/^Text håller på att sparas/u)).toBeVisible();
  expect(await isOldPage(writing)).toBe(true);
  expect(await isOldPage(reading)).toBe(true);

  await release();
  await expect(writing.getByLabel('Din anteckning')).toHaveValue(
    'Sparat innan, och mitt i en mening',
  );
  // Tried again by itself at a change of page, or by the person.
  await expect(async () => {
    const button = reading.getByRole('button', { name: 'Uppdatera nu' });
    if (await button.isVisible()) await button.click({ timeout: 5000 });
    const version = reading.getByText(`Version ${nextVersion}`);
    await expect(version, await workersOf(reading)).toBeVisible({ timeout: 6000 });
  }).toPass({ timeout: 90_000 });
  await expect.poll(() => isOldPage(writing).catch(() => true)).toBe(false);
  await expect(writing.getByLabel('Din anteckning')).toHaveValue(
    'Sparat innan, och mitt i en mening',
  );
  await isSynced(writing);
  const [row] = await server.sql(`select body from public.note where ${writtenHere}`);
  expect(row).toEqual({ body: 'Sparat innan, och mitt i en mening' });
});

test('a new version that waits is there at the next start, and works without network', async ({
  server,
  newPhone,
  next,
  dist,
}) => {
  const phone = await newPhone();
  // Another journey may have laid the new one there already.
  cpSync(String(process.env['JAMSIDES_DIST']), dist, { recursive: true });
  let page = await signIn(phone, server, people.politician);
  cpSync(next, dist, { recursive: true });
  await look(page);
  await expect(page.getByText('Ny version finns')).toBeVisible();
  await phone.kill();
  await server.stop();
  page = await phone.open('/mer');
  await expect(page.getByText(`Version ${nextVersion}`)).toBeVisible({ timeout: 90_000 });
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByRole('heading', { level: 1, name: 'Checklista' })).toBeVisible();
});
