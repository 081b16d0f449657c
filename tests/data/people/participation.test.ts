import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { changeInvitation, withdrawInvitation } from '#data/people/change-invitation.ts';
import { getParticipation } from '#data/people/get-participation.ts';
import { invitationKey, invitePeople } from '#data/people/invite-people.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { getStatedNumbers, saveStatedNumber } from '#data/people/stated-numbers.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const admin = 'admin:p-granvik';
const course = 'course:p-granvik';
const modules = ['a', 'b'];

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const person = (address: string, more: object = {}) => ({
  address,
  name: address.split('@')[0] ?? '',
  role: 'courseParticipant' as const,
  unit: '',
  ...more,
});
const invitation = (id: string, more: Partial<InvitationRow>) =>
  local.pulled('invitation', {
    id,
    scope_id: admin,
    participation_id: 'p-granvik',
    address: `${id}@g.example`,
    name: id,
    role: 'courseParticipant',
    state: 'accepted',
    unit: '',
    user_id: id,
    ...more,
  });
const status = (user: string, done: readonly string[], credits = {}) =>
  local.pulled('course_status', {
    id: `s-${user}`,
    scope_id: admin,
    author_id: user,
    participation_id: 'p-granvik',
    modules_done: done,
    credits,
    finished_at: null,
  });

test('inviting twice is inviting once; who was withdrawn is invited anew with what is said now', async () => {
  await invitePeople(local, 'p-granvik', [person('a@g.example'), person('b@g.example')]);
  await invitePeople(local, 'p-granvik', [person('a@g.example', { name: 'Annan' })]);
  const { id } = invitationKey('p-granvik', 'a@g.example', 'courseParticipant');
  expect((await listInvited(local, 'p-granvik', modules)).map((one) => one.name)).toEqual([
    'a',
    'b',
  ]);
  await withdrawInvitation(local, { participationId: 'p-granvik', id });
  expect(await listInvited(local, 'p-granvik', modules)).toHaveLength(1);
  await invitePeople(local, 'p-granvik', [person('a@g.example', { name: 'Åter', unit: 'Skolan' })]);
  const [, back] = await listInvited(local, 'p-granvik', modules);
  expect(back).toMatchObject({ name: 'Åter', unit: 'Skolan', stage: 'invited', isUnsent: true });
  expect(await local.db.rows('invitation').count()).toBe(2);
  expect(await local.db.base.count()).toBe(2);
});

test('a name can be mended and never emptied, a unit both', async () => {
  await invitation('eva', { unit: 'Skolan' });
  const of = { participationId: 'p-granvik', id: 'eva' };
  await changeInvitation(local, of, { name: ' ' });
  await changeInvitation(local, of, { unit: '' });
  const [eva] = await listInvited(local, 'p-granvik', modules);
  expect(eva).toMatchObject({ name: 'eva', unit: '' });
});

test('how far each has come follows from the status, by the rule of the course', async () => {
  await invitation('open', { state: 'open', user_id: null });
  await invitation('joined', {});
  await invitation('started', { role: 'electedOfficial' });
  await invitation('alone', { unit: 'Skolan' });
  await invitation('group', { unit: 'Skolan' });
  await invitation('declined', {});
  await invitation('gone', { state: 'withdrawn' });
  await status('started', []);
  await status('alone', ['a', 'b']);
  await status('group', ['a'], { c1: 'b' });
  await status('declined', ['a'], { c1: null });
  await status('gone', ['a', 'b']);
  await local.pulled('group_session', {
    id: 'talk',
    scope_id: course,
    participation_id: 'p-granvik',
    module: 'a',
    held_at: '2026-12-01T08:00:00Z',
  });
  await local.pulled('credit', {
    id: 'c9',
    scope_id: course,
    session_id: 'talk',
    user_id: 'joined',
  });
  const people = await listInvited(local, 'p-granvik', modules);
  expect(people.map((one) => [one.name, one.stage, one.way, one.isPresent]).toSorted()).toEqual([
    ['alone', 'finished', 'alone', false],
    ['declined', 'started', 'alone', false],
    ['group', 'finished', 'group', false],
    ['joined', 'joined', 'alone', true],
    ['open', 'invited', 'alone', false],
    ['started', 'started', 'alone', false],
  ]);
  const { participation, unfinished } = await getParticipation(local, 'p-granvik', modules);
  expect(participation.all).toEqual({
    invited: 6,
    started: 4,
    finished: 2,
    finishedAlone: 1,
    finishedInGroup: 1,
    present: 1,
  });
  expect(participation.byUnit.map(({ of, finished }) => [of, finished])).toEqual([
    ['Skolan', 2],
    ['', 0],
  ]);
  expect(unfinished.map((one) => one.name).toSorted()).toEqual([
    'declined',
    'joined',
    'open',
    'started',
  ]);
});

test('another organisation’s people and numbers are not counted', async () => {
  await local.pulled('invitation', {
    id: 'x',
    scope_id: 'admin:p-strandhamn',
    participation_id: 'p-strandhamn',
    address: 'x@s.example',
    name: 'X',
    role: 'courseParticipant',
    state: 'open',
    unit: '',
    user_id: null,
  });
  await local.pulled('outcome_count', {
    id: 'o',
    scope_id: admin,
    participation_id: 'p-granvik',
    outcome: 'varfor',
    people: 7,
  });
  const view = await getParticipation(local, 'p-granvik', modules);
  expect(view.participation.all.invited).toBe(0);
  expect([...view.outcomes]).toEqual([['varfor', 7]]);
});

test('a stated number can be changed and taken back; zero is a number', async () => {
  await saveStatedNumber(local, 'p-granvik', 'majority', null);
  expect(await local.db.rows('stated_number').count()).toBe(0);
  await saveStatedNumber(local, 'p-granvik', 'majority', 0);
  await saveStatedNumber(local, 'p-granvik', 'opposition', 4);
  expect(await getStatedNumbers(local, 'p-granvik')).toEqual({ majority: 0, opposition: 4 });
  await saveStatedNumber(local, 'p-granvik', 'opposition', null);
  expect(await getStatedNumbers(local, 'p-granvik')).toEqual({ majority: 0 });
});

test('one is strategist by that seat, also when another seat comes first', async () => {
  expect(await listStrategistHats(local)).toEqual([]);
  await local.pulled('seat_card', {
    id: 'second',
    scope_id: course,
    seat_id: 'seat-2',
    user_id: 'anna',
    participation_id: 'p-granvik',
    name: 'Anna Ek',
    role: 'strategist',
  });
  const hats = await listStrategistHats(local);
  expect(hats.map((hat) => [hat.participationId, hat.role])).toEqual([
    ['p-granvik', 'electedOfficial'],
  ]);
});

test('five hundred are invited in one go, and none is half invited when the phone dies', async () => {
  const many = Array.from({ length: 500 }, (_, n) => person(`p${n}@g.example`));
  const doomed = invitePeople(local, 'p-granvik', many);
  local.db.close();
  await doomed.catch(() => undefined);
  await local.db.open();
  expect([0, 500]).toContain(await local.db.rows('invitation').count());
  await invitePeople(local, 'p-granvik', many);
  expect(await local.db.rows('invitation').count()).toBe(500);
  expect(await local.db.base.count()).toBe(500);
});

test('who was invited by the office says so, however long ago; nobody else does', async () => {
  await invitation('old', { by_office_at: '2020-01-01T10:00:00Z' });
  await invitation('ours', { by_office_at: null });
  await invitation('before', {});
  const all = await listInvited(local, 'p-granvik', modules);
  expect(all.map((one) => [one.id, one.byOfficeAt])).toEqual([
    ['before', null],
    ['old', '2020-01-01T10:00:00Z'],
    ['ours', null],
  ]);
});
