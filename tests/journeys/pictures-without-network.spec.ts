import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  isSynced,
  openAgendaItem,
  ourGroup,
  people,
  share,
  signIn,
  status,
} from '#tests/support/journey/steps.ts';

const item = 'Idéer att ta hem';

/** A photo of a board, as large as a camera's, each another; with its place in the file, as cameras write it. */
async function photograph(page: Page, hue: number): Promise<Buffer> {
  const address = await page.evaluate((of) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [4000, 3000];
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no pen');
    for (let at = 0; at < 6000; at += 1) {
      pen.fillStyle = `hsl(${(of + at) % 360} 60% ${(at * 7) % 100}%)`;
      pen.fillRect((at * 97) % 4000, (at * 61) % 3000, 60, 60);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  }, hue);
  const drawn = Buffer.from(address.split(',')[1] ?? '', 'base64');
  const place = Buffer.from('Exif\0\0GPS 59.33 18.06');
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, place.length + 2]);
  return Buffer.concat([head, place, drawn.subarray(2)]);
}

test('pictures taken without network outlive every kill and reach the others once each', async ({
  server,
  newPhone,
}) => {
  test.setTimeout(240_000);
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  const photos = [
    await photograph(page, 0),
    await photograph(page, 120),
    await photograph(page, 240),
  ];
  await server.stop();
  await openAgendaItem(page, item);
  const path = new URL(page.url()).pathname;
  for (const [at, buffer] of photos.entries()) {
    const name = `IMG_${at}.jpg`;
    await page.getByTestId('photo').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await expect(page.getByLabel('Vad visar bilden?')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Bild utan beskrivning' })).toBeVisible();
    await phone.kill();
    page = await phone.open(path);
    await expect(page.getByText(/^Väntar, /u)).toHaveCount(at + 1);
  }
  // the same picture once more is another row and no other bytes
  const again = { name: 'IMG_9.jpg', mimeType: 'image/jpeg', buffer: photos[0] ?? Buffer.alloc(0) };
  await page.getByTestId('photo').setInputFiles(again);
  await page.getByLabel('Vad visar bilden?').fill('Tre rutor och en pil');
  await expect(page.getByText(/^Sparat på telefonen/u).first()).toBeVisible();
  await share(page, ourGroup, 'vår grupp');
  await server.start();
  // while the first of them are on their way
  for (const pause of [300, 900]) {
    await page.waitForTimeout(pause);
    await phone.kill();
    page = await phone.open(path);
  }
  await isSynced(page);
  await expect(page.getByText('På telefonen')).toHaveCount(4);
  const rows = await server.sql(
    'select hash, bytes, description, arrived_at from public.material where not deleted and origin is null',
  );
  expect(rows.map((row) => row['arrived_at'] !== null)).toEqual([true, true, true, true]);
  expect(new Set(rows.map((row) => row['hash'])).size).toBe(3);
  for (const row of rows) expect(Number(row['bytes'])).toBeLessThan(3_000_000);

  const other = await newPhone();
  const theirs = await signIn(other, server, people.partner);
  await openAgendaItem(theirs, item);
  await theirs
    .getByRole('listitem')
    .filter({ hasText: /Bild \d/u })
    .last()
    .getByRole('button', { name: 'Hämta' })
    .click();
  const shown = theirs.getByRole('img', { name: 'Tre rutor och en pil' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2048);
  // what lies at the server tells nobody where they were taken
  const shelf = join(server.dataDir, 'files');
  const kept = readdirSync(shelf, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect([...new Set(kept.map(({ name }) => name))].toSorted()).toEqual(
    [...new Set(rows.map((row) => String(row['hash'])))].toSorted(),
  );
  for (const { parentPath, name } of kept)
    expect(readFileSync(join(parentPath, name)).includes('GPS')).toBe(false);
  await server.stop();
  await theirs.reload();
  await expect(shown).toBeVisible();
  await expect(status(theirs)).toBeVisible();
});
