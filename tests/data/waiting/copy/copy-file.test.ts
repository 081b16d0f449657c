import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { copyFileWords } from '#content/words/waiting/copy-file.ts';
import { edit } from '#data/local/edit.ts';
import { addFile } from '#data/meetings/material/add-material.ts';
import { shareFile } from '#data/meetings/material/share-material.ts';
import { readText } from '#data/waiting/copy/read-text.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { makeCopyFile, readCopyFile } from '#data/waiting/copy/copy-file.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

const anna = rowId('copy-file', 'anna');
const scope = `user:${anna}`;
const n1 = rowId('copy-file', 'n1');
const p1 = rowId('copy-file', 'p1');
const of = { participation_id: p1, occasion_id: rowId('copy-file', 'o1'), statement_id: n1 };
const a1 = rowId('own_answer', anna, p1, of.occasion_id, n1);
const ownAnswer = { scope_id: scope, id: a1, ...of, score: 2, comment: 'Så här', origin: null };
const makePhone = (uid = anna) => makeTestLocal(uid);
const note = {
  participation_id: p1,
  meeting_id: rowId('copy-file', 'm1'),
  agenda_item_id: rowId('copy-file', 'i1'),
  kind: 'idea' as const,
  body: 'Fråga <alla> & "några" till\n</script> åäö 👩‍👩‍👧',
  written_at: '2026-12-10T09:00:00Z',
  shared: [`org:${p1}`],
  origin: null,
};
const write = (local: TestLocal, id: string, fields: object) =>
  edit(local, ['note'], (tx) => tx.put('note', scope, id, { ...note, ...fields }));
const fileOf = async (local: TestLocal) => (await makeCopyFile(local, copyFileWords)).html.text();
const bodies = async (local: TestLocal) =>
  (await local.db.rows('note').toArray()).map((row) => row.body).toSorted();

test('the file reads as a page and gives everything back on an empty phone', async () => {
  const before = makePhone();
  await write(before, n1, {});
  await before.pulled('own_answer', ownAnswer);
  const html = await fileOf(before);
  expect(html).toContain('Fråga &lt;alla&gt; &amp; &quot;några&quot; till<br>');
  expect(html).toContain('Skattning: 2');
  expect(html.match(/<\/script>/g)).toHaveLength(1);

  const after = makePhone();
  expect(await readCopyFile(after, html)).toEqual({ ok: true, added: 2, aside: 0 });
  expect(await after.db.rows('note').get([scope, n1])).toMatchObject({
    ...note,
    shared: [],
    _d: 1,
  });
  expect(await after.db.rows('own_answer').get([scope, a1])).toMatchObject({ score: 2 });
});

test('reading it twice adds nothing the second time, here or where it was made', async () => {
  const local = makePhone();
  await write(local, n1, {});
  const html = await fileOf(local);
  expect(await readCopyFile(local, html)).toEqual({ ok: true, added: 0, aside: 0 });
  const other = makePhone();
  await readCopyFile(other, html);
  expect(await readCopyFile(other, html)).toEqual({ ok: true, added: 0, aside: 0 });
});

test('an unsent text of something that stands here comes beside it, once', async () => {
  const first = makePhone();
  await write(first, n1, { body: 'osynkat' });
  const html = await fileOf(first);
  const second = makePhone();
  await second.pulled('note', { scope_id: scope, id: n1, ...note, body: 'hos servern' });
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 1, aside: 0 });
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 0, aside: 0 });
  expect(await bodies(second)).toEqual(['hos servern', 'osynkat']);
});

test('unsent work in a shared room comes back as a draft only I read', async () => {
  const first = makePhone();
  const answer = { assessment_id: 'as1', statement_id: 's1', score: 2, comment: 'Vår text' };
  await edit(first, ['answer'], (tx) => tx.put('answer', `org:${p1}`, 'x1', answer));
  const html = await fileOf(first);
  const second = makePhone();
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 1, aside: 0 });
  expect(await second.db.rows('answer').count()).toBe(0);
  expect((await second.db.rows('note').toArray())[0]).toMatchObject({
    scope_id: scope,
    body: 'Vår text',
    participation_id: p1,
  });
});

test('what was deleted here since stays deleted', async () => {
  const local = makePhone();
  await local.pulled('note', { scope_id: scope, id: n1, ...note });
  const html = await fileOf(local);
  await edit(local, ['note'], (tx) => tx.remove('note', scope, n1));
  expect(await readCopyFile(local, html)).toEqual({ ok: true, added: 0, aside: 0 });
});

test('another person’s file and a file of something else are refused untouched', async () => {
  const bo = makeTestLocal('bo');
  const html = await fileOf(bo);
  const anna = makeTestLocal();
  expect(await readCopyFile(anna, html)).toEqual({ ok: false, reason: 'otherPerson' });
  expect(await readCopyFile(anna, '<html>')).toEqual({ ok: false, reason: 'notACopy' });
  const cut = html.slice(0, html.indexOf('"items"'));
  expect(await readCopyFile(anna, cut)).toEqual({ ok: false, reason: 'notACopy' });
});

test('a version of an agreed answer that nobody has chosen yet is in the file, and comes back', async () => {
  const first = makePhone();
  const version = { tbl: 'answer', row_id: 'x1', field: 'comment', value: 'Min version' };
  const fields = { ...version, cause: 'c1', written_at: '2026-12-10T09:00:00Z' };
  await edit(first, ['alternative'], (tx) => tx.put('alternative', `org:${p1}`, 'v1', fields));
  const html = await fileOf(first);
  expect(html).toContain('<p>Min version</p>');
  const second = makePhone();
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 1, aside: 0 });
  expect(await bodies(second)).toEqual(['Min version']);
});

const at = { participationId: p1, meetingId: rowId('copy-file', 'm1'), agendaItemId: null };
async function putFile(
  local: TestLocal,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  title: string,
) {
  const hash = rowId('sum', title).replaceAll('-', '').repeat(2);
  const kind = bytes[0] === 0xff ? 'picture' : 'pdf';
  await addFile(
    local,
    { ...at, id },
    { title, kind, hash, bytes: bytes.buffer, description: 'Tre <rutor>' },
  );
  return hash;
}
function pdf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).map((_, n) => (n * 7 + (n >> 9)) % 256);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return bytes;
}
/** What a browser saves when the link is pressed. */
function saved(html: string, name: string): Uint8Array {
  const link = new RegExp(`download="${name}" href="data:[^;]+;base64,([^"]*)"`).exec(html);
  return new Uint8Array(Buffer.from(link?.[1] ?? '', 'base64'));
}

test('the bytes that only this phone has are in the file, whole and under their names, once each', async () => {
  const local = makePhone();
  const bytes = pdf(2 * partBytes + 1001);
  await putFile(local, n1, bytes, 'Nuläget <i> & "annat"');
  const hat = { participationId: p1, groupId: 'g', roundId: 'r' };
  await shareFile(local, { id: n1, audience: 'organisation', hat });
  const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
  await putFile(local, a1, photo, 'Bild 11.42');
  const html = await fileOf(local);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html.match(/download=/g)).toHaveLength(2);
  expect(html).toContain('Tre &lt;rutor&gt;');
  expect(html).not.toContain('<i>');
  const name = /download="(Nuläget[^"]*)"/u.exec(html)?.[1] ?? '';
  expect(name).toMatch(/\.pdf$/u);
  expect(
    Buffer.from(saved(html, name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))).equals(
      Buffer.from(bytes),
    ),
  ).toBe(true);
  expect([...saved(html, 'Bild 11\\.42\\.jpg')]).toEqual([...photo]);
  expect(html).toContain('<img alt="Tre &lt;rutor&gt;"');
});

test('a file’s row is not read in without its bytes, and what has come through is not in the copy', async () => {
  const local = makePhone();
  await write(local, n1, {});
  await putFile(local, a1, pdf(5000), 'Nuläget');
  const html = await fileOf(local);
  const other = makePhone();
  expect(await readCopyFile(other, html)).toEqual({ ok: true, added: 1, aside: 1 });
  expect(await other.db.rows('material').count()).toBe(0);
  expect(await readCopyFile(local, html)).toEqual({ ok: true, added: 0, aside: 0 });
  await local.db.unsent.clear();
  expect(await fileOf(local)).not.toContain('download=');
});

test('a file whose bytes the browser has emptied is named as lost', async () => {
  const local = makePhone();
  await putFile(local, a1, pdf(5000), 'Nuläget');
  await local.db.parts.clear();
  const html = await fileOf(local);
  expect(html).toContain('Nuläget: innehållet finns inte kvar på telefonen.');
  expect(html).not.toContain('download=');
});

test('a copy larger than any text is still read in: the bytes stand behind it', async () => {
  const local = makePhone();
  await write(local, n1, {});
  await putFile(local, a1, pdf(19 * 1024 * 1024), 'Stor');
  const { html } = await makeCopyFile(local, copyFileWords);
  expect(html.size).toBeGreaterThan(20_000_000);
  const read = await readText(html);
  if (!('text' in read)) throw new Error(read.reason);
  expect(read.text.length).toBeLessThan(10_000);
  expect(await readCopyFile(makePhone(), read.text)).toMatchObject({ ok: true, added: 1 });
});
