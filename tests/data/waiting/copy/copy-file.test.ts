import { expect, test } from 'vitest';
import { copyFileWords } from '#content/words/waiting/copy-file.ts';
import { edit } from '#data/local/edit.ts';
import { makeCopyFile, readCopyFile } from '#data/waiting/copy/copy-file.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

const scope = 'user:anna';
const note = {
  participation_id: 'p1',
  meeting_id: 'm1',
  agenda_item_id: 'i1',
  kind: 'idea' as const,
  body: 'Fråga <alla> & "några" till\n</script> åäö 👩‍👩‍👧',
  written_at: '2026-12-10T09:00:00Z',
  shared: ['org:p1'],
  origin: null,
};
const write = (local: TestLocal, id: string, fields: object) =>
  edit(local, ['note'], (tx) => tx.put('note', scope, id, { ...note, ...fields }));
const fileOf = async (local: TestLocal) => (await makeCopyFile(local, copyFileWords)).html.text();
const bodies = async (local: TestLocal) =>
  (await local.db.rows('note').toArray()).map((row) => row.body).toSorted();

test('the file reads as a page and gives everything back on an empty phone', async () => {
  const before = makeTestLocal();
  await write(before, 'n1', {});
  await before.pulled('own_answer', { id: 'a1', score: 2, comment: 'Så här', statement_id: 's1' });
  const html = await fileOf(before);
  expect(html).toContain('Fråga &lt;alla&gt; &amp; &quot;några&quot; till<br>');
  expect(html).toContain('Skattning: 2');
  expect(html.match(/<\/script>/g)).toHaveLength(1);

  const after = makeTestLocal();
  expect(await readCopyFile(after, html)).toEqual({ ok: true, added: 2 });
  expect(await after.db.rows('note').get([scope, 'n1'])).toMatchObject({
    ...note,
    shared: [],
    _d: 1,
  });
  expect(await after.db.rows('own_answer').get([scope, 'a1'])).toMatchObject({ score: 2 });
});

test('reading it twice adds nothing the second time, here or where it was made', async () => {
  const local = makeTestLocal();
  await write(local, 'n1', {});
  const html = await fileOf(local);
  expect(await readCopyFile(local, html)).toEqual({ ok: true, added: 0 });
  const other = makeTestLocal();
  await readCopyFile(other, html);
  expect(await readCopyFile(other, html)).toEqual({ ok: true, added: 0 });
});

test('an unsent text of something that stands here comes beside it, once', async () => {
  const first = makeTestLocal();
  await write(first, 'n1', { body: 'osynkat' });
  const html = await fileOf(first);
  const second = makeTestLocal();
  await second.pulled('note', { id: 'n1', ...note, body: 'hos servern' });
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 1 });
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 0 });
  expect(await bodies(second)).toEqual(['hos servern', 'osynkat']);
});

test('unsent work in a shared room comes back as a draft only I read', async () => {
  const first = makeTestLocal();
  const answer = { assessment_id: 'as1', statement_id: 's1', score: 2, comment: 'Vår text' };
  await edit(first, ['answer'], (tx) => tx.put('answer', 'org:p1', 'x1', answer));
  const html = await fileOf(first);
  const second = makeTestLocal();
  expect(await readCopyFile(second, html)).toEqual({ ok: true, added: 1 });
  expect(await second.db.rows('answer').count()).toBe(0);
  expect((await second.db.rows('note').toArray())[0]).toMatchObject({
    scope_id: scope,
    body: 'Vår text',
    participation_id: 'p1',
  });
});

test('what was deleted here since stays deleted', async () => {
  const local = makeTestLocal();
  await local.pulled('note', { id: 'n1', ...note });
  const html = await fileOf(local);
  await edit(local, ['note'], (tx) => tx.remove('note', scope, 'n1'));
  expect(await readCopyFile(local, html)).toEqual({ ok: true, added: 0 });
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
