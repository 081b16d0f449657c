import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getRecord } from '#data/meetings/record/get-record.ts';
import { getRecordState } from '#data/meetings/record/get-record-state.ts';
import { letProposalBe, sayOfRecord, takeProposal } from '#data/meetings/record/reply-to-record.ts';
import { saveRecordPart } from '#data/meetings/record/save-part.ts';
import {
  publishRecord,
  savePurpose,
  saveReplyBy,
  takeBackRecord,
} from '#data/meetings/record/save-record.ts';
import { paragraphsOf } from '#domain/meetings/record-read.ts';
import { handledKey, isWaiting } from '#domain/meetings/record-state.ts';
import { rowId } from '#lib/row-id.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { attendanceRow, meetingRow, replyRow, rsvpRow } from '#tests/support/rows/record-rows.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const place = { scope: 'group:g1', meetingId: 'm1' };
const shared = (id: string, body: string) =>
  noteRow({
    scope_id: 'group:g1',
    id: `copy-${id}`,
    origin: id,
    body,
    participation_id: 'p-granvik',
  });
let local: TestLocal;

async function phoneOf(uid: string) {
  local = makeTestLocal(uid);
  await seedRound(local);
  await local.pulled('note', shared('n1', 'Delat'));
  await local.pulled('note', noteRow({ scope_id: `user:${uid}`, id: 'n9', body: 'Bara mitt' }));
  await local.pulled('note', noteRow({ scope_id: 'org:p-granvik', id: 'n8', body: 'Bara vårt' }));
}
beforeEach(() => phoneOf('samira'));
const read = async () => {
  const view = await getRecord(local, 'm1');
  if (!view) throw new Error('no record');
  return view;
};
const texts = async () =>
  paragraphsOf((await read()).composed).flatMap(({ text }) => (text === '' ? [] : [text]));

test('the record holds what lies in the meeting’s room, and nothing of one’s own or the organisation’s', async () => {
  expect(await texts()).toEqual(['Delat']);
  expect(await getRecord(local, 'no such meeting')).toBeNull();
});

test('the host’s seats run it, a partner does not, unless she writes', async () => {
  expect(await read()).toMatchObject({ runs: true, readers: 4, runners: [] });
  expect((await read()).writers).toEqual(['Samira Haddad']);
  await phoneOf('anna');
  expect((await read()).runs).toBe(false);
  expect((await read()).runners).toEqual(['Samira Haddad']);
  const { version, ...meeting } = meetingRow({ writer_seat_id: 'seat-anna' });
  await local.pulled('meeting', { ...meeting, version: version + 1 });
  expect(await read()).toMatchObject({ runs: true, writers: ['Anna Ek'] });
});

test('the names of those who wrote, and whose organisation it is, come along', async () => {
  const { names, sides, seats } = await read();
  expect(names.get('anna')).toBe('Anna Ek');
  expect(seats.get('seat-anna')).toBe('Anna Ek');
  expect(sides.map((side) => [side.organisation, side.isMentor, side.place])).toEqual([
    ['Granvik', false, 0],
    ['Strandhamn', false, 1],
    ['Björkliden', true, 0],
  ]);
});

test('purpose, day, laying out and taking back are one row, each keeping what the others wrote', async () => {
  await savePurpose(local, place, 'Lära av varandra');
  await saveReplyBy(local, place, '2026-12-24');
  expect((await getRecordState(local, meetingRow(), '2026-12-13')).state.kind).toBe('draft');
  await publishRecord(local, place, '2026-12-24');
  const rows = await local.db.rows('record').toArray();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: rowId('record', 'm1'),
    scope_id: 'group:g1',
    purpose: 'Lära av varandra',
    published_at: '2026-12-10T09:00:00.000Z',
    reply_by: '2026-12-24',
    handled: [],
  });
  expect(await getRecordState(local, meetingRow(), '2026-12-24')).toMatchObject({
    runs: true,
    state: { kind: 'open', daysLeft: 0 },
  });
  await takeBackRecord(local, place);
  const { record } = await read();
  expect(record).toMatchObject({ published_at: null, purpose: 'Lära av varandra' });
});

test('a paragraph is rewritten, left out and put back while the entry stays as it was written', async () => {
  const before = await local.db.rows('note').toArray();
  await saveRecordPart(local, { ...place, sourceId: 'n1', body: 'Omskrivet' });
  await saveRecordPart(local, { ...place, sourceId: 'n1', leftOut: true });
  const parts = await local.db.rows('record_part').toArray();
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({
    id: rowId('record_part', 'm1', 'n1'),
    body: 'Omskrivet',
    left_out: true,
  });
  await saveRecordPart(local, { ...place, sourceId: 'n1', leftOut: false, body: '' });
  expect(await texts()).toEqual(['Delat']);
  expect(await local.db.rows('note').toArray()).toEqual(before);
});

const of = { ...place, sourceId: 'n1', participationId: 'p-granvik' };

test('one says *stämmer* or proposes; there is one answer a paragraph, and it waits for the network', async () => {
  await phoneOf('anna');
  await sayOfRecord(local, of, { agrees: true, body: 'räknas inte' });
  await sayOfRecord(local, of, { agrees: false, body: 'Så här' });
  const rows = await local.db.rows('record_reply').toArray();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: rowId('record_reply', 'm1', 'n1', 'anna'),
    agrees: false,
    body: 'Så här',
    participation_id: 'p-granvik',
    replied_at: '2026-12-10T09:00:00.000Z',
    _d: 1,
  });
  await sayOfRecord(local, of, { agrees: true, body: 'räknas inte' });
  expect((await read()).replies[0]).toMatchObject({ agrees: true, body: '' });
});

test('a proposal taken becomes the paragraph and is dealt with, in one act', async () => {
  const reply = replyRow({ agrees: false, body: 'Så här' });
  await local.pulled('record_reply', reply);
  expect(await takeProposal(local, place, reply.id)).toBe(true);
  const view = await read();
  expect(await texts()).toEqual(['Så här']);
  expect(view.record?.handled).toEqual([handledKey(reply)]);
  expect(isWaiting(view.record, reply)).toBe(false);
});

test('one let be changes nothing but that it is dealt with; one taken back meanwhile changes nothing at all', async () => {
  const reply = replyRow({ agrees: false, body: 'Så här' });
  await local.pulled('record_reply', reply);
  expect(await letProposalBe(local, place, reply.id)).toBe(true);
  expect(await texts()).toEqual(['Delat']);
  expect((await read()).record?.handled).toEqual([handledKey(reply)]);
  await local.pulled('record_reply', { ...reply, agrees: true, body: '' });
  expect(await takeProposal(local, place, reply.id)).toBe(false);
  expect(await letProposalBe(local, place, 'no such reply')).toBe(false);
  expect(await local.db.rows('record_part').count()).toBe(0);
});

test('those there may say something; before the list is taken those who said they would come', async () => {
  await local.pulled('rsvp', rsvpRow({ author_id: 'johan' }));
  expect((await read()).people).toEqual(new Set(['johan']));
  await local.pulled('attendance', attendanceRow());
  expect((await read()).people).toEqual(new Set(['anna']));
});

test('the next meeting is one of the same people’s', async () => {
  const after = (id: string, scope_id: string, held_on: string) =>
    local.pulled('meeting', meetingRow({ id, scope_id, held_on, title: id }));
  await after('strategists', 'strategists:g1', '2027-01-10');
  await after('elsewhere', 'group:g2', '2027-01-11');
  await after('conference', 'round:r1', '2027-05-01');
  await after('next', 'group:g1', '2027-04-22');
  expect((await read()).composed.next?.id).toBe('next');
});
