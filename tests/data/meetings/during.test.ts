import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getDay } from '#data/meetings/during/get-day.ts';
import { giveFeedback } from '#data/meetings/during/give-feedback.ts';
import { isMeetingOn } from '#data/meetings/during/is-meeting-on.ts';
import { listAttendance } from '#data/meetings/during/list-attendance.ts';
import { feedbackId, getOwnFeedback, listFeedback } from '#data/meetings/during/list-feedback.ts';
import { listSinceLast } from '#data/meetings/during/list-since-last.ts';
import {
  allComingAreHere,
  removeGuest,
  saveAttendance,
  saveGuest,
} from '#data/meetings/during/save-attendance.ts';
import {
  endDay,
  giveMinutes,
  markLeftOver,
  pauseUntil,
  stepTo,
  takeBackMinutes,
} from '#data/meetings/during/step-on.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

const GROUP = 'group:g1';
let local: TestLocal;
let meeting: MeetingRow;

async function seed(uid: string) {
  local = makeTestLocal(uid);
  await seedRound(local);
  meeting = await read();
}
async function read() {
  const view = await getMeeting(local, 'm1');
  if (!view) throw new Error('m1');
  return view.meeting;
}
beforeEach(() => seed('samira'));
const day = () => getDay(local, meeting);

test('whoever runs the day writes one row of where it is, whole each time', async () => {
  expect(await day()).toMatchObject({ step: undefined, runs: true, hosts: true });
  await stepTo(local, meeting, 'i2');
  local.setNow('2026-12-10T09:20:00Z');
  await pauseUntil(local, meeting, 'i2', '10.35');
  local.setNow('2026-12-10T09:25:00Z');
  await pauseUntil(local, meeting, 'i2', '10.30');
  expect((await day()).step).toMatchObject({
    id: rowId('meeting_step', 'm1'),
    state: 'paused',
    agenda_item_id: 'i2',
    until_clock: '10.30',
    stepped_at: '2026-12-10T09:20:00.000Z',
  });
  await stepTo(local, meeting, 'i3');
  expect((await day()).step).toMatchObject({ state: 'running', until_clock: '' });
  await endDay(local, meeting, 'i3');
  expect((await day()).step).toMatchObject({ state: 'ended', agenda_item_id: 'i3' });
  expect(await local.db.rows('meeting_step').count()).toBe(1);
});

test('an item is given more time from where it began, and all of it can be taken back', async () => {
  local.setNow('2026-12-10T09:15:20Z');
  await stepTo(local, meeting, 'i2');
  local.setNow('2026-12-10T10:02:00Z');
  const first = { until: '11.07', startsAt: '10.15' };
  const before = await giveMinutes(local, meeting, 'i2', first);
  const led = { agenda_item_id: 'i2', state: 'running', stepped_at: '2026-12-10T09:15:20.000Z' };
  expect((await day()).step).toMatchObject({ ...led, until_clock: '11.07' });
  await giveMinutes(local, meeting, 'i2', { ...first, until: '11.12' });
  // Another press since: the first one has nothing to take back.
  await takeBackMinutes(local, meeting, { item: 'i2', until: '11.07', before });
  expect((await day()).step).toMatchObject({ until_clock: '11.12' });
  await takeBackMinutes(local, meeting, { item: 'i2', until: '11.12', before });
  expect((await day()).step).toMatchObject({ ...led, until_clock: '' });
  await stepTo(local, meeting, 'i3');
  await takeBackMinutes(local, meeting, { item: 'i2', until: '', before: undefined });
  expect((await day()).step).toMatchObject({ agenda_item_id: 'i3' });
});

test('a day that goes by the clock is led from when its item began, and by the clock again after undo', async () => {
  local.setNow('2026-12-10T09:35:40Z');
  const to = { until: '10.55', startsAt: '10.15' };
  const before = await giveMinutes(local, meeting, 'i2', to);
  expect(before).toBeUndefined();
  expect((await day()).step?.stepped_at).toBe('2026-12-10T09:15:40.000Z');
  await takeBackMinutes(local, meeting, { item: 'i2', until: '10.55', before });
  expect((await day()).step).toBeUndefined();
  await stepTo(local, meeting, 'i3');
  expect((await day()).step).toMatchObject({ agenda_item_id: 'i3', until_clock: '' });
});

test('a guest follows and steps nothing; one who leads steps and changes no agenda', async () => {
  await seed('anna');
  expect(await day()).toMatchObject({ runs: false, hosts: false });
  await local.pulled('meeting', { ...meeting, leader_seat_id: 'seat-anna' });
  meeting = await read();
  expect(await day()).toMatchObject({
    runs: true,
    hosts: false,
    leader: 'Anna Ek',
    isLeader: true,
  });
});

test('who has answered is expected; who is there is written by a tap alone, with name and role', async () => {
  const rsvp = (author_id: string, answer: 'coming' | 'away') =>
    local.pulled('rsvp', { id: author_id, scope_id: GROUP, author_id, meeting_id: 'm1', answer });
  await rsvp('anna', 'coming');
  await rsvp('johan', 'away');
  await rsvp('bo', 'coming');
  const list = () => listAttendance(local, meeting, undefined);
  const before = await list();
  expect(before.sides.map((side) => [side.organisation, side.isMentor])).toEqual([
    ['Granvik', false],
    ['Strandhamn', false],
    ['Björkliden', true],
  ]);
  expect(before.count).toEqual({ present: 0, all: 4, guests: 0 });
  expect(await local.db.rows('attendance').count()).toBe(0);
  const people = before.sides.flatMap((side) => side.people);
  expect(await allComingAreHere(local, meeting, people)).toBe(2);
  const samira = people.find((one) => one.userId === 'samira');
  if (samira) await saveAttendance(local, meeting, samira, 'remote');
  const after = await list();
  expect(after.count).toEqual({ present: 3, all: 4, guests: 0 });
  const rows = await local.db.rows('attendance').toArray();
  expect(rows).toHaveLength(3);
  expect(rows.find((row) => row.seat_id === 'seat-bo')).toMatchObject({
    id: rowId('attendance', 'm1', 'seat-bo'),
    name: 'Bo Lind',
    role: 'mentor',
    participation_id: 'p-bjorkliden',
    user_id: 'bo',
    presence: 'here',
  });
});

test('somebody who was there and has left her seat keeps her place in the list', async () => {
  await local.pulled('attendance', {
    id: 'a1',
    scope_id: GROUP,
    meeting_id: 'm1',
    seat_id: 'gone',
    participation_id: 'p-granvik',
    name: 'Eva Strand',
    role: 'keyPerson',
    presence: 'here',
  });
  const { sides } = await listAttendance(local, meeting, undefined);
  expect(sides[0]?.people.map((one) => [one.name, one.presence])).toContainEqual([
    'Eva Strand',
    'here',
  ]);
});

test('a guest is one by name and organisation, and can be taken off the list', async () => {
  const guest = { seatId: local.newId(), name: ' Ulla Brant ', unit: 'Länsstyrelsen' };
  await saveGuest(local, meeting, guest);
  await saveGuest(local, meeting, guest);
  const { guests, count } = await listAttendance(local, meeting, undefined);
  expect(guests).toHaveLength(1);
  expect(guests[0]).toMatchObject({
    name: 'Ulla Brant',
    unit: 'Länsstyrelsen',
    role: 'guest',
    participation_id: null,
    user_id: null,
    seat_id: guest.seatId,
  });
  expect(count).toEqual({ present: 0, all: 4, guests: 1 });
  if (guests[0]) await removeGuest(local, guests[0]);
  expect((await listAttendance(local, meeting, undefined)).guests).toEqual([]);
});

test('the next meeting is told what is left: open things to do, and items there was no time for', async () => {
  await local.pulled('meeting', { ...meeting, id: 'm2', step_number: 5, held_on: '2027-02-10' });
  const todo = (id: string, more: object) =>
    local.pulled('todo', { id, scope_id: GROUP, meeting_id: 'm1', body: id, ...more });
  await todo('late', { participation_id: 'p-granvik', due_on: '2027-01-15', done_at: null });
  await todo('done', { done_at: '2027-01-01T10:00:00Z' });
  await todo('own', { scope_id: 'org:p-strandhamn', done_at: null });
  await markLeftOver(local, { scope_id: GROUP, id: 'i3' }, true);
  const [next] = (await local.list('meeting')).filter(({ id }) => id === 'm2');
  if (!next) throw new Error('m2');
  const left = await listSinceLast(local, next);
  expect(left.todos.map(({ todo: one, who }) => [one.id, who])).toEqual([['late', 'Granvik']]);
  expect(left.items.map((one) => [one.item.id, one.meeting.id])).toEqual([['i3', 'm1']]);
  expect(await listSinceLast(local, meeting)).toEqual({ todos: [], items: [] });
  await local.pulled('agenda_item', {
    id: 'i9',
    scope_id: GROUP,
    meeting_id: 'm2',
    taken_up_id: 'i3',
  });
  expect((await listSinceLast(local, next)).items).toEqual([]);
});

const say = (kind: 'plus' | 'minus', body: string) =>
  saveNote(local, {
    id: feedbackId('m1', local.uid, kind),
    participationId: 'p-granvik',
    meetingId: 'm1',
    agendaItemId: null,
    kind,
    body,
  });

test('what one says of the day is one’s own until it is handed over, and then the group’s', async () => {
  await seed('anna');
  await say('plus', 'Samtalen i par');
  await say('minus', '');
  expect(await getOwnFeedback(local, meeting)).toMatchObject({ state: 'none' });
  expect((await listFeedback(local, meeting)).plus).toEqual([]);
  await giveFeedback(local, meeting, granvik);
  expect(await getOwnFeedback(local, meeting)).toMatchObject({
    state: 'given',
    texts: { plus: 'Samtalen i par', minus: '', interesting: '' },
  });
  const given = await listFeedback(local, meeting);
  expect([given.plus.length, given.minus.length]).toEqual([1, 0]);
  await say('plus', 'Samtalen');
  expect((await getOwnFeedback(local, meeting)).state).toBe('changed');
  await giveFeedback(local, meeting, granvik);
  expect((await listFeedback(local, meeting)).plus[0]?.copies[0]?.body ?? '').toBe('Samtalen');
  await say('plus', ' ');
  await giveFeedback(local, meeting, granvik);
  expect((await listFeedback(local, meeting)).plus).toEqual([]);
});

test('what the others write is awaited during a meeting of one’s own, and at no other time', async () => {
  const onAt = async (iso: string) => {
    local.setNow(iso);
    return isMeetingOn(local);
  };
  await seed('anna');
  local.clock.advance(Date.parse('2026-12-10T08:00:00Z') - local.clock.now());
  expect(await onAt('2026-12-10T08:10:00Z')).toBe(false);
  expect(await onAt('2026-12-10T08:15:00Z')).toBe(true);
  expect(await onAt('2026-12-10T15:00:00Z')).toBe(true);
  expect(await onAt('2026-12-10T15:01:00Z')).toBe(false);
  await seed('nobody');
  expect(await onAt('2026-12-10T10:00:00Z')).toBe(false);
});
