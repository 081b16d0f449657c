import { full2026 } from '#content/checklist/full-2026.ts';
import { rowId } from '#lib/row-id.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { occasion, scoreByCards } from '#tests/support/journey/joint-steps.ts';
import { isSynced, people, signIn } from '#tests/support/journey/steps.ts';

const { statements } = full2026;
/** A third of each. */
const scores = statements.map((_, at) => (at % 3) + 1);
const tops = scores.filter((score) => score === 3).length;
/** How long one reads each card; nought outside the timed run (see the README). */
const readingMs = Number(process.env['CARDS_READING_MS'] ?? 0);

test('thirty statements take a tap each, two where the top asks how one knows; ended half-way one goes on where one was', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(
    `do $do$ begin
      perform set_config('app.machine', 'on', true);
      update public.occasion set checklist_version_id = '${rowId('checklist_version', full2026.version_key)}'
        where id = '${occasion}';
      perform set_config('app.machine', '', true);
    end $do$`,
  );
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await page.reload();
  await isSynced(page);
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByText(/av 30/u).first()).toBeVisible();
  await server.stop();

  const begun = performance.now();
  let readFor = 0;
  const read = async () => {
    if (readingMs > 0) await page.waitForTimeout(readingMs);
    readFor += readingMs;
  };
  await page.getByRole('link', { name: 'Skatta kort i taget' }).tap();
  let taps = 1;
  const half = statements.length / 2;
  await expect(page).toHaveURL(new RegExp(`/kort/${statements[0]?.code}$`, 'u'));
  taps += await scoreByCards(page, scores.slice(0, half), read);
  const until = performance.now();

  await phone.kill();
  page = await phone.open('/checklista');
  await page.getByRole('link', { name: 'Skatta kort i taget' }).tap();
  await expect(page).toHaveURL(new RegExp(`/kort/${statements[half]?.code}$`, 'u'));
  const again = performance.now();
  taps += 1 + (await scoreByCards(page, scores.slice(half), read));
  await expect(page.getByRole('heading', { level: 1, name: 'Alla 30 är skattade' })).toBeVisible();
  const seconds = (performance.now() - again + until - begun) / 1000;

  // The two are the ways in: from the list, and again after the phone died.
  expect(taps).toBe(2 + statements.length + tops);
  const rows = await page.evaluate(countScored, occasion);
  expect(rows).toBe(statements.length);
  console.log(
    `  ${statements.length} statements, ${taps} taps; ${seconds.toFixed(0)} s, of which ${(readFor / 1000).toFixed(0)} s reading`,
  );
});

/** In the phone's own database. */
async function countScored(occasionId: string): Promise<number> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  const db = await new Promise<IDBDatabase>((done) => {
    const asked = indexedDB.open(String(known?.name));
    asked.addEventListener('success', () => done(asked.result));
  });
  const rows = await new Promise<Record<string, unknown>[]>((done) => {
    const asked = db.transaction('own_answer').objectStore('own_answer').getAll();
    asked.addEventListener('success', () => done(asked.result));
  });
  db.close();
  return rows.filter((row) => row['occasion_id'] === occasionId && row['score'] !== null).length;
}
