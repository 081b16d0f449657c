import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listAnswered } from '#data/home/list-answered.ts';
import { listUnreadRecords } from '#data/home/list-unread-records.ts';
import { getBefore, getTopics } from '#data/meetings/before/get-before.ts';
import { getOwnAnswer } from '#data/meetings/before/get-own-answer.ts';
import { listComing } from '#data/meetings/before/list-coming.ts';
import { listNeeds } from '#data/meetings/before/list-needs.ts';
import { changeTopic, putTopic, withdrawTopic } from '#data/meetings/before/put-topic.ts';
import { saveAnswer, saveNeed } from '#data/meetings/before/save-answer.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const at = { scope: 'group:g1', meetingId: 'm1', participationId: 'p-granvik' };
let local: TestLocal;
beforeEach(async () => {
  local = await makePhone('anna');
});

async function makePhone(uid: string): Promise<TestLocal> {
  const phone = makeTestLocal(uid, '2026-11-27T08:00:00Z');
  await seedRound(phone);
  return phone;
}
async function viewOf(phone = local) {
  const view = await getMeeting(phone, 'm1');
  if (!view) throw new Error('m1');
  return view;
}

test('an answer is one row for each person and meeting, however often it is changed', async () => {
  await saveAnswer(local, at, 'coming');
  await saveAnswer(local, at, 'away');
  const rows = await local.list('rsvp');
  expect(rows).toMatchObject([
    {
      id: rowId('rsvp', 'm1', 'anna'),
      scope_id: 'group:g1',
      participation_id: 'p-granvik',
      answer: 'away',
    },
  ]);
  expect(await getOwnAnswer(local, at)).toMatchObject({ answer: 'away', need: '' });
});

test('the same answer again sends nothing', async () => {
  await saveAnswer(local, at, 'coming');
  const pokes = local.pokes();
  await saveAnswer(local, at, 'coming');
  expect(local.pokes()).toBe(pokes);
});

test('a need lies in one’s own room alone; nothing written makes no row, an emptied one stays empty', async () => {
  await saveNeed(local, at, '  ');
  expect(await local.list('need')).toEqual([]);
  await saveNeed(local, at, 'Hörslinga');
  await saveNeed(local, at, '');
  expect(await local.list('need')).toMatchObject([
    {
      id: rowId('need', 'group:g1', 'm1', 'anna'),
      scope_id: 'user:anna',
      meeting_scope: 'group:g1',
      meeting_id: 'm1',
      body: '',
    },
  ]);
});

test('the host reads the needs of its own room by name, and not what is one’s own', async () => {
  const host = await makePhone('samira');
  const room = `host:${rowId('host', 'group:g1', 'm1')}`;
  const need = { meeting_scope: 'group:g1', meeting_id: 'm1', participation_id: 'p-granvik' };
  await host.pulled('need', {
    ...need,
    id: 'a',
    scope_id: room,
    author_id: 'anna',
    body: 'Laktosfritt',
  });
  await host.pulled('need', {
    ...need,
    id: 'b',
    scope_id: room,
    author_id: 'gone',
    body: 'Rullstol',
  });
  await host.pulled('need', {
    ...need,
    id: 'c',
    scope_id: 'host:other',
    author_id: 'bo',
    body: 'Annat',
  });
  await saveNeed(host, { ...at, participationId: 'p-strandhamn' }, 'Mitt eget');
  const { meeting } = await viewOf(host);
  expect(await listNeeds(host, meeting)).toEqual([
    { id: 'b', name: null, body: 'Rullstol' },
    { id: 'a', name: 'Anna Ek', body: 'Laktosfritt' },
  ]);
});

test('who comes is counted by organisation: own first, the mentor last, the host named', async () => {
  await saveAnswer(local, at, 'coming');
  await local.pulled('rsvp', { ...answerOf('johan', 'p-granvik'), answer: 'remote' });
  // a seat that has ended, and an answer to another room's meeting
  await local.pulled('rsvp', { ...answerOf('left', 'p-granvik'), answer: 'coming' });
  await local.pulled('rsvp', {
    ...answerOf('samira', 'p-strandhamn'),
    scope_id: 'round:r1',
    answer: 'coming',
  });
  const { meeting } = await viewOf();
  const groups = await listComing(local, meeting, 'p-granvik');
  expect(groups.map((one) => [one.organisation, one.isHost, one.counts])).toEqual([
    ['Granvik', false, { coming: 1, remote: 1, away: 0, unanswered: 0 }],
    ['Strandhamn', true, { coming: 0, remote: 0, away: 0, unanswered: 1 }],
    ['Björkliden', false, { coming: 0, remote: 0, away: 0, unanswered: 1 }],
  ]);
});

const answerOf = (uid: string, participation_id: string) => ({
  id: rowId('rsvp', 'm1', uid),
  scope_id: 'group:g1',
  author_id: uid,
  meeting_id: 'm1',
  participation_id,
  answered_at: '2026-11-20T08:00:00Z',
});

test('a topic is put on the list, changed and taken back by its author; what is gone is not brought back', async () => {
  await putTopic(local, at, 't1', ' Vad kostar det? ');
  await local.pulled('topic', {
    id: 't2',
    scope_id: 'group:g1',
    author_id: 'samira',
    participation_id: 'p-strandhamn',
    meeting_id: 'm1',
    body: 'Vår budget',
    put_at: '2026-11-20T08:00:00Z',
  });
  await local.pulled('agenda_item', {
    id: 'i9',
    scope_id: 'group:g1',
    meeting_id: 'm1',
    taken_up_id: 't2',
  });
  const { topics, takenUp } = await getTopics(local, await viewOf());
  expect(topics).toMatchObject([
    { id: 't2', author: 'Samira Haddad', organisation: 'Strandhamn', isMine: false },
    { id: 't1', body: 'Vad kostar det?', isMine: true },
  ]);
  expect([...takenUp]).toEqual(['t2']);
  await changeTopic(local, { scope: 'group:g1', id: 't1' }, 'Vad kostar statistik?');
  await withdrawTopic(local, { scope: 'group:g1', id: 't1' });
  await changeTopic(local, { scope: 'group:g1', id: 't1' }, 'Igen');
  expect((await getTopics(local, await viewOf())).topics.map((one) => one.id)).toEqual(['t2']);
});

test('only the host’s seats arrange', async () => {
  expect((await getBefore(local, await viewOf())).isHost).toBe(false);
  const host = await makePhone('samira');
  expect((await getBefore(host, await viewOf(host))).isHost).toBe(true);
});

test('the meetings one has answered are known by one’s own answers alone', async () => {
  await local.pulled('rsvp', { ...answerOf('johan', 'p-granvik'), answer: 'coming' });
  expect([...(await listAnswered(local))]).toEqual([]);
  await saveAnswer(local, at, 'away');
  expect([...(await listAnswered(local))]).toEqual(['m1']);
});

test('a record waits to be read from when others have put it out until one has said something of it', async () => {
  const record = { id: 'r', scope_id: 'group:g1', author_id: 'samira', meeting_id: 'm1' };
  const unread = async () => (await listUnreadRecords(local)).map((one) => one.meeting_id);
  await local.pulled('record', { ...record, published_at: null, reply_by: null });
  expect(await unread()).toEqual([]);
  const published = { published_at: '2026-12-12T08:00:00Z', reply_by: '2026-12-19' };
  await local.pulled('record', { ...record, ...published });
  expect(await unread()).toEqual(['m1']);
  local.setNow('2026-12-20T08:00:00Z');
  expect(await unread()).toEqual([]);
  local.setNow('2026-12-19T08:00:00Z');
  const reply = { id: 'rr', scope_id: 'group:g1', meeting_id: 'm1', source_id: 'm1', agrees: true };
  await local.pulled('record_reply', { ...reply, author_id: 'johan' });
  expect(await unread()).toEqual(['m1']);
  await local.pulled('record_reply', { ...reply, author_id: 'anna' });
  expect(await unread()).toEqual([]);
  await local.pulled('record', { ...record, ...published, author_id: 'anna', meeting_id: 'm2' });
  expect(await unread()).toEqual([]);
});
