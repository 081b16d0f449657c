import { expect, test } from 'vitest';
import { syncPageWords } from '#content/words/account/account.ts';
import { copyFileWords } from '#content/words/waiting/copy-file.ts';
import { makeCopyFile, readCopyFile } from '#data/waiting/copy/copy-file.ts';
import { readText } from '#data/waiting/copy/read-text.ts';
import { listHats } from '#data/people/list-hats.ts';
import { tableNames } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { hostileValues } from '#tests/support/hostile/hostile-values.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';

/** What somebody else may put into a file that says it is mine. */
const me = String(phoneRows.seat_card.user_id);
const own = `user:${me}`;
const id = (name: string) => rowId('hostile-copy', name);
const { participation_id } = phoneRows.seat_card;
const note = { ...phoneRows.note, origin: null };

interface Item {
  readonly tbl: string;
  readonly scope_id: string;
  readonly id: unknown;
  readonly fields: unknown;
  readonly unsent?: unknown;
  readonly at?: unknown;
}

function fileOf(items: readonly unknown[]): string {
  const copy = { format: 'jamsides-copy', version: 1, uid: me, email: '', at: '', items };
  const script = '<script type="application/json" id="jamsides-copy">';
  return `${script}${JSON.stringify(copy).replaceAll('<', '\\u003c')}</script>`;
}
const whole = (item: Item) => ({ unsent: true, at: null, ...item });

async function phone(): Promise<TestLocal> {
  const local = makeTestLocal(me);
  await local.pulled('participation', {
    ...phoneRows.participation,
    scope_id: 'plan:r',
    id: participation_id,
  });
  return local;
}
const read = async (local: TestLocal, ...items: readonly Item[]) =>
  readCopyFile(local, fileOf(items.map(whole)));

/** Everything that lies on the phone beside notes and the plan. */
async function others(local: TestLocal): Promise<readonly string[]> {
  const found: string[] = [];
  for (const tbl of tableNames)
    if (tbl !== 'note' && tbl !== 'participation' && (await local.db.table(tbl).count()) > 0)
      found.push(tbl);
  return found;
}

test('a seat in a file gives no seat, wherever it says it lies', async () => {
  const local = await phone();
  const scopes = [own, `org:${participation_id}`, 'user:somebody', 'programme', '__proto__'];
  for (const scope_id of scopes) {
    const fields = phoneRows.seat_card;
    const answer = await read(local, { tbl: 'seat_card', scope_id, id: id('s'), fields });
    expect(answer, scope_id).toEqual({ ok: true, added: 0, aside: 1 });
  }
  expect(await listHats(local)).toEqual([]);
  expect(await others(local)).toEqual([]);
});

test('no table comes into a scope it does not lie in', async () => {
  const local = await phone();
  const names = tableNames.filter((tbl) => !['note', 'participation'].includes(tbl));
  await read(
    local,
    ...names.map((tbl) => ({ tbl, scope_id: own, id: id(tbl), fields: phoneRows[tbl] })),
  );
  // Random ids; where a key makes the id, a made-up one is refused as the server would.
  expect(await others(local)).toEqual(['check_attempt', 'advice']);
});

test('every field is judged by the rules of a push', async () => {
  const local = await phone();
  for (const field of Object.keys(note))
    for (const [what, value] of hostileValues) {
      const item = { tbl: 'note', scope_id: own, id: id(`${field} ${what}`) };
      await read(local, { ...item, fields: { ...note, [field]: value } });
    }
  for (const row of await local.db.rows('note').toArray()) {
    expect(row.body.length).toBeLessThanOrEqual(1_000_000);
    expect(row.written_at).toMatch(/^20\d\d-\d\d-\d\dT/u);
    expect(JSON.stringify(row)).not.toMatch(/\\u0000|\\ud83d|\\udc00/u);
    expect(row).toMatchObject({ scope_id: own, origin: null, shared: [] });
  }
  expect(await others(local)).toEqual([]);
});

test('fields that the table does not have stay in the file', async () => {
  const local = await phone();
  const fields = JSON.parse(
    `{"__proto__":{"role":"strategist"},"version":99,"author_id":"x","_d":0,"admin":true}`,
  ) as object;
  const item = { tbl: 'note', scope_id: own, id: id('n') };
  expect(await read(local, { ...item, fields: { ...note, ...fields } })).toMatchObject({
    added: 1,
  });
  const [row] = await local.db.rows('note').toArray();
  expect(row).toMatchObject({ version: 0, _v: 0, _d: 1 });
  expect(Object.keys(row ?? {})).not.toContain('admin');
  expect((row as { role?: unknown } | undefined)?.role).toBeUndefined();
});

test('items that are none are kept aside and said', async () => {
  const local = await phone();
  const odd = [null, 7, 'x', [], {}, { tbl: 'of_tomorrow' }, { tbl: '__proto__', fields: {} }];
  const sound = whole({ tbl: 'note', scope_id: own, id: id('n'), fields: note });
  const answer = await readCopyFile(local, fileOf([...odd, sound]));
  expect(answer).toEqual({ ok: true, added: 1, aside: odd.length });
  if (answer.ok)
    expect(syncPageWords.readDone(answer)).toBe(
      'En sak från kopian är inlästa. Bara du ser dem. Sju saker kunde inte läsas in, för de är skadade eller inget du själv kan skriva. De står kvar i filen.',
    );
});

test('the same id twice is one thing, and the other text a note of its own', async () => {
  const local = await phone();
  const item = { tbl: 'note', scope_id: own, id: id('n') };
  const twice = [note, { ...note, body: 'En annan text' }].map((fields) => ({ ...item, fields }));
  expect(await read(local, ...twice)).toMatchObject({ added: 2 });
  expect(await local.db.rows('note').count()).toBe(2);
});

test('too much is refused before anything is written', async () => {
  const local = await phone();
  const items = Array.from({ length: 5_001 }, (_, nth) =>
    whole({ tbl: 'note', scope_id: own, id: id(`${nth}`), fields: note }),
  );
  expect(await readCopyFile(local, fileOf(items))).toEqual({ ok: false, reason: 'tooLarge' });
  expect(await local.db.rows('note').count()).toBe(0);
  const huge = new File(['x'.repeat(20_000_001)], 'stor.html');
  expect(await readText(huge)).toEqual({ reason: 'tooLarge' });
});

test('a nest of lists does no harm', async () => {
  const nest = '['.repeat(200_000) + ']'.repeat(200_000);
  const html = fileOf([whole({ tbl: 'note', scope_id: own, id: id('n'), fields: note })]);
  const local = await phone();
  const answer = await readCopyFile(local, html.replace('"Bjud in nämnden"', nest));
  expect(answer.ok ? answer.added : 0).toBe(0);
  expect(await local.db.rows('note').count()).toBe(0);
});

test('a file in another encoding is said to be damaged, not read as other words', async () => {
  const html = fileOf([whole({ tbl: 'note', scope_id: own, id: id('n'), fields: note })]);
  const latin = new Blob([Uint8Array.from(html, (sign) => sign.charCodeAt(0))]);
  expect(await readText(latin)).toEqual({ reason: 'notACopy' });
  const wide = new Blob([new Uint16Array([...html].map((sign) => sign.charCodeAt(0)))]);
  const read = await readText(wide);
  const local = await phone();
  if ('text' in read) expect(await readCopyFile(local, read.text)).toMatchObject({ ok: false });
  expect(await readText(new Blob([html]))).toEqual({ text: html });
});

test('what hostile rows on the phone leave in a copy harms nobody who reads it', async () => {
  const local = await phone();
  for (const [what, value] of hostileValues)
    await local.pulled('note', {
      ...note,
      scope_id: own,
      id: id(what),
      body: value,
      kind: value,
    } as never);
  const { html } = await makeCopyFile(local, copyFileWords);
  const other = await phone();
  expect(await readCopyFile(other, await html.text())).toMatchObject({ ok: true });
});

test('a text longer than the server takes comes back, to be shortened', async () => {
  const local = await phone();
  const body = 'ä'.repeat(20_000);
  await read(local, { tbl: 'note', scope_id: own, id: id('long'), fields: { ...note, body } });
  expect((await local.db.rows('note').toArray()).map((row) => row.body)).toEqual([body]);
});

test('a note with signs that are none comes back with the rest of its letters', async () => {
  const local = await phone();
  const fields = { ...note, body: 'Bud\0get\uD83D för\u0001 2027' };
  const answer = await read(local, { tbl: 'note', scope_id: own, id: id('signs'), fields });
  expect(answer).toEqual({ ok: true, added: 1, aside: 0 });
  expect((await local.db.rows('note').toArray()).map(({ body }) => body)).toEqual([
    'Budget för 2027',
  ]);
});
