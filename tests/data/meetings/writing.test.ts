import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { dropLooseFiles } from '#data/local/loose-files.ts';
import { keepShared } from '#data/local/shared-texts.ts';
import { addSharedNote } from '#data/meetings/add-shared-note.ts';
import { getWritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { listWritable } from '#data/meetings/list-writable.ts';
import { listBegun } from '#data/waiting/begun-forms.ts';
import {
  listSharedDrafts,
  readSharedFile,
  receiveSharedTexts,
  removeSharedDraft,
} from '#data/waiting/shared-drafts.ts';
import { clockOf, dayOf } from '#lib/stockholm.ts';
import { waitingShared } from '#tests/support/waiting-shared.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound, startAtEleven } from '#tests/support/rows/round-rows.ts';

const GROUP = 'group:g1';
let local: TestLocal;
/** On 10 December 2026, by the clock in Sweden; the meeting is 11–15.30, its items 11, 12 and 12.30. */
const at = (iso: string) => ({ today: dayOf(iso), clock: clockOf(iso) });
const noon = at('2026-12-10T11:10:00Z');
const itemAt = async (iso: string) => (await getWritingPlace(local, at(iso)))?.item.id;

beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T11:10:00Z');
  vi.stubGlobal('indexedDB', new IDBFactory());
  await seedRound(local);
  await startAtEleven(local);
});

test('by the clock one writes on what goes on, before it on the first, after it on the last, another day nowhere', async () => {
  expect(await itemAt('2026-12-10T07:00:00Z')).toBe('i1');
  expect(await itemAt('2026-12-10T11:10:00Z')).toBe('i2');
  expect(await itemAt('2026-12-10T14:50:00Z')).toBe('i3');
  expect(await itemAt('2026-12-10T19:00:00Z')).toBeUndefined();
  expect(await itemAt('2026-12-09T11:10:00Z')).toBeUndefined();
});

test('where somebody leads the day her step goes before the clock', async () => {
  await local.pulled('meeting_step', {
    id: 's',
    scope_id: GROUP,
    meeting_id: 'm1',
    agenda_item_id: 'i3',
    state: 'running',
    stepped_at: '2026-12-10T11:00:00Z',
  });
  expect((await getWritingPlace(local, noon))?.item.id).toBe('i3');
});

test('a meeting that is cancelled, or without an agenda, or not one’s own, is none to write at', async () => {
  const meeting = { id: 'm1', scope_id: GROUP, held_on: '2026-12-10', cancelled: true };
  await local.pulled('meeting', meeting);
  expect(await getWritingPlace(local, noon)).toBeUndefined();
  local = makeTestLocal('stranger');
  await seedRound(local);
  await startAtEleven(local);
  expect(await getWritingPlace(local, noon)).toBeUndefined();
  expect(await listWritable(local, noon)).toEqual({ last: [], next: [] });
});

test('of two on one day it is the one where something goes on', async () => {
  const early = { starts_at: '08.00', ends_at: '16.00', held_on: '2026-12-10' };
  await local.pulled('meeting', { id: 'm0', scope_id: GROUP, title: 'Annan', ...early });
  const item = { id: 'i0', meeting_id: 'm0', ord: 1, title: 'Kaffe', minutes: 10 };
  await local.pulled('agenda_item', { scope_id: GROUP, starts_at: '08.00', ...item });
  expect((await getWritingPlace(local, noon))?.meeting.id).toBe('m1');
});

test('the meetings one may choose are the last ones, the newest first, and the next ones', async () => {
  for (const [id, day] of [
    ['a', '2026-09-01'],
    ['b', '2026-10-01'],
    ['c', '2026-11-01'],
    ['d', '2027-02-01'],
  ] as const) {
    await local.pulled('meeting', { id, scope_id: GROUP, title: id, held_on: day });
    await local.pulled('agenda_item', { id: `${id}1`, scope_id: GROUP, meeting_id: id, ord: 1 });
  }
  await local.pulled('meeting', { id: 'e', scope_id: GROUP, held_on: '2026-12-12' });
  const { last, next } = await listWritable(local, noon);
  expect(last.map(({ view }) => view.meeting.id)).toEqual(['c', 'b']);
  expect(next.map(({ view }) => view.meeting.id)).toEqual(['m1', 'd']);
});

test('a shared text becomes her draft, whole, and then one private entry however often it is put there', async () => {
  const long = 'ö'.repeat(30_000);
  await keepShared([{ id: '11111111-1111-4111-8111-111111111111', text: long }], local.now());
  await receiveSharedTexts(local);
  expect(await waitingShared('anna')).toEqual([]);
  expect(await listBegun(local)).toEqual(['delat']);
  const [draft] = await listSharedDrafts(local);
  const place = await getWritingPlace(local, noon);
  if (!draft || !place) throw new Error('nothing to put, or nowhere');
  await Promise.all([addSharedNote(local, draft, place), addSharedNote(local, draft, place)]);
  expect(await listSharedDrafts(local)).toEqual([]);
  const notes = await local.db.rows('note').toArray();
  expect(notes).toMatchObject([
    { id: draft.id, scope_id: 'user:anna', agenda_item_id: 'i2', body: long, shared: [] },
  ]);
});

test('two that were shared one after the other come in their order, and again nothing is doubled', async () => {
  await keepShared([{ id: 'b', text: 'Först' }], new Date('2026-12-10T11:00:00Z'));
  await receiveSharedTexts(local);
  await keepShared([{ id: 'b', text: 'Först' }], new Date('2026-12-10T11:00:00Z'));
  await keepShared([{ id: 'a', text: 'Sedan' }], new Date('2026-12-10T11:00:01Z'));
  await receiveSharedTexts(local);
  expect((await listSharedDrafts(local)).map(({ text }) => text)).toEqual(['Först', 'Sedan']);
});

test('of texts shared while the phone was another’s nothing is taken', async () => {
  const store = await import('#data/local/person.ts');
  store.rememberPerson({ uid: 'bo', email: 'bo@orten.test' });
  await keepShared([{ id: 'x', text: 'Bos' }], local.now());
  await receiveSharedTexts(local);
  expect(await listSharedDrafts(local)).toEqual([]);
  expect((await waitingShared('bo', local.now())).map(({ text }) => text)).toEqual(['Bos']);
});

test('a shared file becomes her draft with every byte, is told of when she leaves, and goes with it', async () => {
  const bytes = new Uint8Array(2_000_000).map((_, at) => at % 251).buffer;
  await keepShared([{ id: 'f1', text: 'Om tavlan', file: { name: 'a.pdf', bytes } }], local.now());
  await receiveSharedTexts(local);
  expect(await waitingShared('anna')).toEqual([]);
  expect(await listBegun(local)).toEqual(['delat']);
  await dropLooseFiles(local.db);
  const [draft] = await listSharedDrafts(local);
  if (!draft) throw new Error('nothing came');
  expect(draft).toMatchObject({ text: 'Om tavlan', file: { name: 'a.pdf', bytes: 2_000_000 } });
  const read = await readSharedFile(local, draft);
  expect(
    Buffer.from((await read?.arrayBuffer()) ?? new ArrayBuffer()).equals(Buffer.from(bytes)),
  ).toBe(true);
  await removeSharedDraft(local, draft);
  expect([await local.db.drafts.count(), await local.db.parts.count()]).toEqual([0, 0]);
  expect(await local.db.pins.count()).toBe(0);
});

test('so much may wait for a place and no more; the rest stays where it is until there is room', async () => {
  for (let at = 0; at < 65; at += 1) {
    await keepShared([{ id: `t${at}`, text: `Text ${at}` }], new Date(1.8e12 + at));
    if (at < 60) expect((await receiveSharedTexts(local)).isMore).toBe(false);
  }
  expect(await receiveSharedTexts(local)).toEqual({ left: undefined, notRead: [], isMore: true });
  expect(await listSharedDrafts(local)).toHaveLength(60);
  expect(await waitingShared('anna')).toHaveLength(5);
});

const fileOf = (letter: number, length = 900) => ({
  name: `${letter}.pdf`,
  bytes: new Uint8Array(length).fill(letter).buffer,
});

test('ten files may wait for a place beside the texts, for they are large; no text waits for them', async () => {
  for (let at = 0; at < 11; at += 1) {
    await keepShared([{ id: `f${at}`, text: '', file: fileOf(at) }], new Date(1.8e12 + at));
    expect((await receiveSharedTexts(local)).isMore).toBe(at === 10);
  }
  await keepShared([{ id: 't', text: 'Text' }], new Date(1.8e12 + 20));
  expect((await receiveSharedTexts(local)).isMore).toBe(true);
  const drafts = await listSharedDrafts(local);
  expect(drafts.filter(({ file }) => file)).toHaveLength(10);
  expect(drafts.filter(({ file }) => !file).map(({ text }) => text)).toEqual(['Text']);
  const [first] = drafts.filter(({ file }) => file);
  if (first) await removeSharedDraft(local, first);
  expect((await receiveSharedTexts(local)).isMore).toBe(false);
  expect(await waitingShared('anna')).toEqual([]);
});

test('asked for from two places at once a file is moved by one of them', async () => {
  await keepShared([{ id: 'f1', text: '', file: fileOf(1) }], new Date(1.8e12));
  const pinned = vi.spyOn(local.db.pins, 'put');
  await Promise.all([receiveSharedTexts(local), receiveSharedTexts(local)]);
  expect(pinned).toHaveBeenCalledOnce();
  expect(await waitingShared('anna')).toEqual([]);
});

test('one that finds no room holds no other back, the texts come first, and why it waits is told', async () => {
  const come = (id: string, n: number) => ({ id, text: '', file: fileOf(n, n * 1000) });
  await keepShared([come('f1', 90)], new Date(1.8e12));
  await keepShared([come('f2', 1)], new Date(1.8e12 + 1));
  await keepShared([{ id: 't', text: 'Text' }], new Date(1.8e12 + 2));
  const came: string[] = [];
  local.db.drafts.hook('creating', (key) => {
    if (String(key).endsWith('f1')) throw new DOMException('no room', 'QuotaExceededError');
    came.push(String(key).split('/').at(-1) ?? '');
  });
  expect(await receiveSharedTexts(local)).toEqual({ left: 'full', notRead: [], isMore: false });
  expect(came).toEqual(['t', 'f2']);
  expect((await waitingShared('anna')).map(({ id }) => id)).toEqual(['f1']);
  expect(await local.db.parts.count()).toBe(1);
  expect(await receiveSharedTexts(local)).toEqual({ left: 'full', notRead: [], isMore: false });
});
