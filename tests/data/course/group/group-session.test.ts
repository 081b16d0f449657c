import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { getGroupSession, listGroupSessions } from '#data/course/group/get-group-session.ts';
import {
  addPresent,
  endGroupSession,
  matchGuest,
  removePresent,
  saveGroupNote,
  startGroupSession,
} from '#data/course/group/lead-group-session.ts';
import { listCoursePeople } from '#data/course/group/list-course-people.ts';
import { watchCredits } from '#data/course/group/watch-credits.ts';
import { answerCredit, saveCourseStatus } from '#data/course/save-course-status.ts';
import { getCourseProgress } from '#data/course/get-course-progress.ts';
import { listOfferedCredits } from '#data/course/group/list-offered-credits.ts';
import type { CourseOutline } from '#domain/course/course.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const scope = 'course:p-granvik';
let local: TestLocal;

/** Anna has the phone, Johan has an account, Elin is invited. */
async function seedCourse(of: TestLocal): Promise<void> {
  await seedRound(of);
  const seats = [
    ['anna', 'Anna Ek'],
    ['johan', 'Johan Berg'],
    [null, 'Elin Forsmo'],
  ] as const;
  for (const [user_id, name] of seats) {
    const seat_id = `seat-${name.slice(0, 4).trim().toLowerCase()}`;
    await of.pulled('seat_card', {
      id: `course-${seat_id}`,
      scope_id: scope,
      seat_id,
      user_id,
      participation_id: 'p-granvik',
      name,
      role: 'courseParticipant',
    });
  }
}

beforeEach(async () => {
  local = makeTestLocal();
  await seedCourse(local);
});

async function begin(): Promise<string> {
  const people = await listCoursePeople(local, 'p-granvik');
  const names = [{ seatId: null, name: 'Sven i växeln' }];
  const present = [...people, ...names];
  return startGroupSession(local, { participationId: 'p-granvik', module: 'm', present });
}
const read = async (id: string) => {
  const talk = await getGroupSession(local, id);
  if (!talk) throw new Error('no talk');
  return talk;
};
const states = async (id: string) =>
  (await read(id)).present.map(({ name, state }) => `${name}: ${state}`);

test('everybody in the room is on the phone from the first moment, and nobody is credited yet', async () => {
  const id = await begin();
  expect(await states(id)).toEqual([
    'Anna Ek: here',
    'Elin Forsmo: here',
    'Johan Berg: here',
    'Sven i växeln: named',
  ]);
  expect(await local.db.rows('credit').count()).toBe(0);
  expect(await read(id)).toMatchObject({ isMine: true, leader: 'Anna Ek', endedAt: null });
});

test('the end credits those with an account, keeps the invited waiting and the name to match', async () => {
  const id = await begin();
  await saveGroupNote(local, await read(id), 'Vi börjar med snöröjningen.');
  await endGroupSession(local, await read(id));
  expect(await states(id)).toEqual([
    'Anna Ek: credited',
    'Elin Forsmo: waiting',
    'Johan Berg: credited',
    'Sven i växeln: named',
  ]);
  const credits = await local.db.rows('credit').toArray();
  expect(credits.map((row) => row.id).toSorted()).toEqual(
    [rowId('credit', id, 'anna'), rowId('credit', id, 'johan')].toSorted(),
  );
  expect(await read(id)).toMatchObject({ body: 'Vi börjar med snöröjningen.' });
  expect((await listGroupSessions(local, 'p-granvik')).map((one) => one.id)).toEqual([id]);
});

test('somebody who leaves before the end is not credited, somebody who was forgotten is', async () => {
  const id = await begin();
  const johan = (await read(id)).present.find((one) => one.name === 'Johan Berg');
  await removePresent(local, await read(id), johan?.guest ?? '');
  await endGroupSession(local, await read(id));
  expect(await states(id)).not.toContain('Johan Berg: credited');
  await addPresent(local, await read(id), { seatId: 'seat-joha', name: 'Johan Berg' });
  expect(await states(id)).toContain('Johan Berg: credited');
});

test('a name is matched with a person, and the server makes the rest', async () => {
  const id = await begin();
  await endGroupSession(local, await read(id));
  const sven = (await read(id)).present.find((one) => one.state === 'named');
  await matchGuest(local, await read(id), { guest: sven?.guest ?? '', seatId: 'seat-elin' });
  const guest = await local.db.rows('guest').get([scope, sven?.guest ?? '']);
  expect(guest).toMatchObject({ seat_id: 'seat-elin', name: 'Sven i växeln', _d: 1 });
});

const outline: CourseOutline = {
  modules: [
    {
      key: 'm',
      number: 3,
      title: 'M',
      lessons: [{ key: 'l', title: 'L', minutes: 3, parts: 3 }],
      checks: [],
      checkMinutes: 0,
      reflections: [],
    },
  ],
};

test('the credited person’s own phone counts it, and a decline takes back exactly that', async () => {
  await local.pulled('group_session', {
    id: 's1',
    scope_id: scope,
    author_id: 'johan',
    participation_id: 'p-granvik',
    module: 'm',
    held_at: '2026-12-12T10:00:00Z',
  });
  const credit = { session_id: 's1', scope_id: scope, author_id: 'johan' };
  await local.pulled('credit', { ...credit, id: 'c-anna', user_id: 'anna' });
  await local.pulled('credit', { ...credit, id: 'c-elin', user_id: 'elin' });
  expect((await listOfferedCredits(local)).map((one) => one.id)).toEqual(['c-anna']);
  expect((await getCourseProgress(local, outline)).isDone).toBe(false);

  await saveCourseStatus(local, outline);
  const [row] = await local.db.rows('course_status').toArray();
  expect(row).toMatchObject({ modules_done: [], credits: { 'c-anna': 'm' } });
  const counted = await getCourseProgress(local, outline);
  expect(counted.modules[0]).toMatchObject({ isDone: true, finishedBy: 'group' });

  await answerCredit(local, outline, { credit: 'c-anna', module: 'm', wasThere: false });
  expect((await getCourseProgress(local, outline)).isDone).toBe(false);
  // seen again it stays declined, and there is a way back
  await saveCourseStatus(local, outline);
  expect((await local.db.rows('course_status').toArray())[0]?.credits).toEqual({ 'c-anna': null });
  await answerCredit(local, outline, { credit: 'c-anna', module: 'm', wasThere: true });
  expect((await getCourseProgress(local, outline)).isDone).toBe(true);
});

test('a credit is counted when it comes, on whichever page one is, until one stops watching', async () => {
  const errors: unknown[] = [];
  const stop = watchCredits(local, outline, (error) => errors.push(error));
  const held = { module: 'm', held_at: '2026-12-12T10:00:00Z', participation_id: 'p-granvik' };
  await local.pulled('group_session', { id: 's1', scope_id: scope, author_id: 'johan', ...held });
  const credit = { session_id: 's1', scope_id: scope, author_id: 'johan', user_id: 'anna' };
  await local.pulled('credit', { ...credit, id: 'c-anna' });
  const counted = async () => (await local.db.rows('course_status').toArray())[0]?.credits;
  await vi.waitFor(async () => expect(await counted()).toEqual({ 'c-anna': 'm' }));
  stop();
  expect(errors).toEqual([]);
});
