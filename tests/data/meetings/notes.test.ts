import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { closeNote } from '#data/meetings/close-note.ts';
import { removeNote, restoreNote } from '#data/meetings/remove-note.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import { splitNote } from '#data/meetings/split-note.ts';
import { shareChanges, shareNote, withdrawNote } from '#data/meetings/share-note.ts';
import { getNote, listNotes } from '#data/meetings/list-notes.ts';
import { listChangedNotes, listNewNotes } from '#data/meetings/list-news.ts';
import { noteCopyId } from '#domain/note-copy.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

const place = { participationId: 'p-granvik', meetingId: 'm1', agendaItemId: 'i1' };
const ORG = 'org:p-granvik';
const GROUP = 'group:g1';
let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const write = (body: string, id = 'n1') => saveNote(local, { id, ...place, body });
const share = (audience: 'organisation' | 'group', id = 'n1') =>
  shareNote(local, { id, audience, hat: granvik });
const withdraw = (to: 'self' | 'organisation', id = 'n1') =>
  withdrawNote(local, { id, to, hat: granvik });
/** What readers find in a scope. */
async function readIn(scope: string, origin = 'n1') {
  const row = await local.db.rows('note').get([scope, noteCopyId(origin, scope, 'anna')]);
  return row === undefined || row.deleted ? undefined : row.body;
}
/** As if everything had been pushed and acknowledged. */
async function synced() {
  const rows = await local.db.rows('note').toArray();
  for (const row of rows)
    await local.db.rows('note').put({ ...row, _d: 0, _v: row._v + 1, version: row._v + 1 });
  await local.db.base.clear();
}

test('the first letter makes the row where only I can read it', async () => {
  await write('F');
  const note = await local.db.rows('note').get(['user:anna', 'n1']);
  expect(note).toMatchObject({
    body: 'F',
    kind: 'note',
    participation_id: 'p-granvik',
    agenda_item_id: 'i1',
    shared: [],
    origin: null,
    _d: 1,
    written_at: '2026-12-10T09:00:00.000Z',
  });
  expect(local.pokes()).toBe(1);
});

test('typing on changes the text and keeps when it was begun', async () => {
  await write('Fråga');
  local.setNow('2026-12-10T09:05:00Z');
  await write('Fråga Lars');
  await saveNote(local, { id: 'n1', ...place, kind: 'idea' });
  expect((await getNote(local, 'n1'))?.shown).toMatchObject({
    body: 'Fråga Lars',
    kind: 'idea',
    written_at: '2026-12-10T09:00:00.000Z',
  });
});

test('sharing with the organisation writes a copy there and nowhere else', async () => {
  await write('Fast punkt');
  await share('organisation');
  expect(await readIn(ORG)).toBe('Fast punkt');
  expect(await readIn(GROUP)).toBeUndefined();
  const view = await getNote(local, 'n1');
  expect(view?.original?.shared).toEqual([ORG]);
  expect(view).toMatchObject({ audience: 'organisation', isChanged: false });
});

test('while one types in a shared note the readers keep what was shared', async () => {
  await write('Fast punkt');
  await share('group');
  await write('Fast punkt på ledn');
  expect(await readIn(GROUP)).toBe('Fast punkt');
  expect(await getNote(local, 'n1')).toMatchObject({ isChanged: true, audience: 'group' });
  expect((await listChangedNotes(local)).map((card) => card.origin)).toEqual(['n1']);
});

test('leaving the editor brings every copy up to date', async () => {
  await write('Fast punkt');
  await share('organisation');
  await share('group');
  await write('Fast punkt på mötena');
  await shareChanges(local, 'n1');
  expect([await readIn(ORG), await readIn(GROUP)]).toEqual([
    'Fast punkt på mötena',
    'Fast punkt på mötena',
  ]);
  expect(await listChangedNotes(local)).toEqual([]);
});

test('leaving the editor of a private note shares nothing', async () => {
  await write('Bara mitt');
  await shareChanges(local, 'n1');
  expect(await local.db.rows('note').count()).toBe(1);
});

test('an emptied text is not published', async () => {
  await write('Fast punkt');
  await share('group');
  await write('  ');
  await shareChanges(local, 'n1');
  expect(await readIn(GROUP)).toBe('Fast punkt');
});

test('withdrawing to myself deletes every wider copy', async () => {
  await write('Fast punkt');
  await share('organisation');
  await share('group');
  await synced();
  await withdraw('self');
  expect([await readIn(ORG), await readIn(GROUP)]).toEqual([undefined, undefined]);
  expect(await getNote(local, 'n1')).toMatchObject({ audience: 'self' });
  expect((await getNote(local, 'n1'))?.original?.shared).toEqual([]);
  expect((await getNote(local, 'n1'))?.shown.body).toBe('Fast punkt');
});

test('withdrawing from the group leaves it with the organisation', async () => {
  await write('Fast punkt');
  await share('group');
  await synced();
  await withdraw('organisation');
  expect([await readIn(ORG), await readIn(GROUP)]).toEqual(['Fast punkt', undefined]);
  expect((await getNote(local, 'n1'))?.original?.shared).toEqual([ORG]);
});

test('what was withdrawn is not brought back by leaving the editor', async () => {
  await write('Fast punkt');
  await share('group');
  await synced();
  await withdraw('self');
  await write('Nytt');
  await shareChanges(local, 'n1');
  expect(await readIn(GROUP)).toBeUndefined();
});

test('sharing again is an update on the tombstone that carries the whole row', async () => {
  await write('Fast punkt');
  await share('group');
  await synced();
  await withdraw('self');
  await synced();
  await write('Fast punkt, nu klart');
  await share('group');
  const row = await local.db.rows('note').get([GROUP, noteCopyId('n1', GROUP, 'anna')]);
  expect(row).toMatchObject({
    deleted: false,
    _v: 2,
    _d: 1,
    body: 'Fast punkt, nu klart',
    kind: 'note',
    origin: 'n1',
    meeting_id: 'm1',
    participation_id: 'p-granvik',
    author_id: 'anna',
  });
});

test('sharing something that is not there, or only with myself, does nothing', async () => {
  await share('group', 'missing');
  await write('Mitt');
  await shareNote(local, { id: 'n1', audience: 'self', hat: granvik });
  expect(await local.db.rows('note').count()).toBe(1);
});

test('deleting takes the copies too, and undo puts everything back', async () => {
  await write('Fast punkt');
  await share('organisation');
  await share('group');
  await synced();
  const removed = await removeNote(local, 'n1');
  expect(await listNotes(local, 'i1')).toEqual([]);
  await restoreNote(local, removed);
  expect([await readIn(ORG), await readIn(GROUP)]).toEqual(['Fast punkt', 'Fast punkt']);
  expect((await getNote(local, 'n1'))?.original?.shared).toEqual([GROUP, ORG]);
});

test('a note that never left the phone can be undone too', async () => {
  await write('Fast punkt');
  const removed = await removeNote(local, 'n1');
  expect(await local.db.rows('note').count()).toBe(0);
  await restoreNote(local, removed);
  expect((await getNote(local, 'n1'))?.shown.body).toBe('Fast punkt');
});

test('the agenda item shows my originals and others’ copies, one card each, with names', async () => {
  await write('Mitt');
  await share('organisation');
  await local.pulled(
    'note',
    noteRow({
      id: 'c1',
      scope_id: GROUP,
      origin: 'o1',
      author_id: 'samira',
      participation_id: 'p-strandhamn',
      body: 'Ett enda uppdrag',
      written_at: '2026-12-10T08:00:00Z',
    }),
  );
  const cards = await listNotes(local, 'i1');
  expect(cards.map((card) => card.shown.body)).toEqual(['Mitt', 'Ett enda uppdrag']);
  expect(cards[1]).toMatchObject({
    isMine: false,
    author: 'Samira Haddad',
    organisation: 'Strandhamn',
    audience: 'group',
    state: undefined,
  });
  expect(cards[0]).toMatchObject({ isMine: true, author: undefined, audience: 'organisation' });
});

test('a note of another item or in a closed scope is not shown', async () => {
  await local.pulled('note', noteRow({ id: 'a', agenda_item_id: 'i2' }));
  await local.pulled(
    'note',
    noteRow({ id: 'b', scope_id: 'group:old', origin: 'x', author_id: 'bo' }),
  );
  await local.db.scopes.put({
    id: 'group:old',
    roles: [],
    missing: { epoch: 'e', since: 'now' },
  } as never);
  expect(await listNotes(local, 'i1')).toEqual([]);
});

test('a shared note is synced only when the original and every copy is', async () => {
  await write('Fast punkt');
  await share('group');
  expect((await getNote(local, 'n1'))?.state?.kind).toBe('saved');
  const original = await local.db.rows('note').get(['user:anna', 'n1']);
  if (original) await local.db.rows('note').put({ ...original, _d: 0, _v: 1 });
  await local.db.base.delete(['note', 'user:anna', 'n1']);
  expect((await getNote(local, 'n1'))?.state?.kind).toBe('saved');
  await synced();
  expect((await getNote(local, 'n1'))?.state?.kind).toBe('synced');
});

test('new is what others shared after the last contact', async () => {
  const theirs = (id: string, updated_at: string) =>
    noteRow({ id, origin: `o-${id}`, scope_id: GROUP, author_id: 'samira', updated_at });
  await local.pulled('note', theirs('old', '2026-12-08T10:00:00Z'));
  await local.pulled('note', theirs('new', '2026-12-09T10:00:00Z'));
  await write('Mitt');
  const fresh = await listNewNotes(local, '2026-12-09T00:00:00Z');
  expect(fresh.map((card) => card.origin)).toEqual(['o-new']);
});

test('a copy made on another phone and not read here yet is still shared, and the note says so', async () => {
  await write('Fast punkt');
  await share('group');
  await synced();
  await local.db.rows('note').delete([GROUP, noteCopyId('n1', GROUP, 'anna')]);
  await withdraw('self');
  expect((await local.db.rows('note').get(['user:anna', 'n1']))?.shared).toEqual([GROUP]);
});

test('narrowing the audience of an emptied note publishes nothing', async () => {
  await write('Fast punkt');
  await share('group');
  await write(' ');
  await withdraw('organisation');
  expect([await readIn(ORG), await readIn(GROUP)]).toEqual([undefined, undefined]);
  expect((await getNote(local, 'n1'))?.original?.shared).toEqual([]);
});

test('an emptied note that another phone has shared is not taken for one never shared', async () => {
  await write('Fast punkt');
  await share('group');
  await synced();
  await local.db.rows('note').delete([GROUP, noteCopyId('n1', GROUP, 'anna')]);
  await write('');
  await closeNote(local, 'n1');
  expect((await getNote(local, 'n1'))?.original?.shared).toEqual([GROUP]);
});

test('undo leaves what was written in the note on another phone meanwhile', async () => {
  await write('Fast punkt');
  await synced();
  const removed = await removeNote(local, 'n1');
  await local.db.rows('note').update(['user:anna', 'n1'], { deleted: false, body: 'Nyare' });
  await restoreNote(local, removed);
  expect((await getNote(local, 'n1'))?.shown.body).toBe('Nyare');
});

test('what is parted is what stands in the field, also when its last write has failed', async () => {
  const long = 'Första delen. '.repeat(1_000);
  expect(await splitNote(local, 'n1', long)).toBeNull();
  expect(await local.db.rows('note').count()).toBe(0);
  await write('Första');
  const made = await splitNote(local, 'n1', long);
  expect(made?.parts).toBe(2);
  const bodies = (await local.db.rows('note').toArray()).map((row) => row.body);
  expect(bodies).toContain(made?.first);
  expect(bodies.join('').replaceAll(/\s/gu, '')).toHaveLength(long.replaceAll(/\s/gu, '').length);
});
