import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { partBytes } from '#domain/files/file-parts.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { killApp, killPage } from '#tests/support/journey/kill-page.ts';
import { isSynced, openAgendaItem, people, signIn } from '#tests/support/journey/steps.ts';
import { seeded } from '#tests/support/seeded.ts';

/*
 * The page, or the whole app, killed at each step of sending a file: chosen, read and kept, its row pushed, its
 * state asked for, each part, the answer to the last. Eight kills in every run, one at each; KILLS=200 for the long
 * form (a hundred), whose figures go to KILLS_LOG.
 */
const kills = Math.min(200, Math.ceil(Number(process.env['KILLS'] ?? 16) / 2));
const chance = seeded(Number(process.env['SEED'] ?? 52));

const steps = ['chosen', 'kept', 'row', 'state', 'part 0', 'part 1', 'part 2', 'answered'] as const;
type Step = (typeof steps)[number];

/** A slow machine comes there, too. */
const timeout = 120_000;
const rowOf = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

/** Resolves when the file that is on its way has come to this step. */
async function reached(page: Page, step: Step, title: string): Promise<unknown> {
  if (step === 'chosen') return undefined;
  // its own page is opened when it is on the disk
  if (step === 'kept') return page.getByRole('heading', { name: title }).waitFor({ timeout });
  if (step === 'answered')
    return page.waitForResponse((one) => one.url().includes('part=2') && one.ok(), { timeout });
  const part = { row: '/rpc/sync_push', state: '&state' }[step as string] ?? `part=${step.at(-1)}`;
  return page.waitForRequest((one) => one.url().includes(part), { timeout });
}

test(`of ${kills} files whose page or app is killed while they are sent none is half, twice or silent`, async ({
  server,
  newPhone,
}) => {
  test.setTimeout(240_000 + kills * 90_000);
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Idéer att ta hem');
  const meeting = new URL(page.url()).pathname.split('/')[2] ?? '';
  const path = `/traffar/${meeting}/material`;
  page = await phone.open(path);
  const sums: string[] = [];
  for (let turn = 0; turn < kills; turn += 1) {
    const step = steps[turn % steps.length] ?? 'chosen';
    const title = `Dokument ${turn + 1}x`;
    const buffer = Buffer.alloc(2 * partBytes + 1000 + chance.int(300_000), turn + 65);
    buffer.write('%PDF-1.7\n');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    const began = Date.now();
    const file = { name: `${title}.pdf`, mimeType: 'application/pdf', buffer };
    const chosen = () => page.getByTestId('file').setInputFiles(file);
    await Promise.all([reached(page, step, title), chosen()]);
    const waited = Date.now() - began;
    const ms = chance.pick([0, 0, 2, 5, 10, 20, 40, 80]);
    if (ms > 0) await new Promise((done) => setTimeout(done, ms));
    page = await (turn % 3 === 2 ? killPage(phone, page, path) : killApp(phone, path));
    await expect(page.getByRole('heading', { name: 'Filer', exact: true })).toBeVisible();
    await isSynced(page);
    const rows = await server.sql(
      'select title, hash, arrived_at from public.material where not deleted and title like $1',
      ['Dokument %'],
    );
    // chosen and not kept yet, it may never have been there; else it is, and has come
    const isThere = step !== 'chosen' || rows.some((row) => row['title'] === title);
    note({ step, waited, ms, isThere });
    const row = rowOf(page, title);
    await expect(row).toHaveCount(isThere ? 1 : 0);
    if (isThere) {
      sums.push(createHash('sha256').update(buffer).digest('hex'));
      await expect(row).toContainText('På telefonen');
    }
    const what = `${title}, ${step} and ${ms} ms`;
    expect(rows.map(({ hash }) => hash).toSorted(), what).toEqual(sums.toSorted());
    expect(
      rows.every(({ arrived_at }) => arrived_at !== null),
      what,
    ).toBe(true);
    const folder = join(server.dataDir, 'files');
    const shelf = (existsSync(folder) ? listAll(folder) : []).filter((one) => one.isFile());
    expect(shelf.map(({ name }) => name).toSorted(), what).toEqual(sums.toSorted());
  }
});

function note(figures: object): void {
  const file = process.env['KILLS_LOG'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}

const listAll = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true });
