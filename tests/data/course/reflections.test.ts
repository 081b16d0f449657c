import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listLearned, saveLearned } from '#data/course/learned-outcomes.ts';
import { shareReflection, withdrawReflection } from '#data/course/share-reflection.ts';
import { getReflectionSharing, listSharedReflections } from '#data/course/shared-reflections.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const here = 'p-granvik';
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
  await local.pulled('seat_card', {
    id: 'course-anna',
    scope_id: 'course:p-granvik',
    seat_id: 'seat-anna',
    user_id: 'anna',
    participation_id: here,
    name: 'Anna Ek',
    role: 'electedOfficial',
  });
});
const shared = async () =>
  (await listSharedReflections(local, here)).map(({ name, body }) => `${name}: ${body}`);
const sharing = () => getReflectionSharing(local, 'q', here);

test('private until shared, and what is written later is not published by itself', async () => {
  await saveReflection(local, 'q', 'Vi mäter inte.');
  expect(await shared()).toEqual([]);
  expect(await sharing()).toEqual({ isShared: false, isChanged: false, hasText: true });
  await shareReflection(local, 'q', here);
  expect(await shared()).toEqual(['Anna Ek: Vi mäter inte.']);
  await saveReflection(local, 'q', 'Vi mäter inte, och vi frågar inte.');
  expect(await shared()).toEqual(['Anna Ek: Vi mäter inte.']);
  expect(await sharing()).toEqual({ isShared: true, isChanged: true, hasText: true });
  await shareReflection(local, 'q', here);
  expect(await shared()).toEqual(['Anna Ek: Vi mäter inte, och vi frågar inte.']);
});

test('taken back it is read by nobody, the own text stays, and it can be shared again', async () => {
  await saveReflection(local, 'q', 'Vi mäter inte.');
  await shareReflection(local, 'q', here);
  await withdrawReflection(local, 'q', here);
  expect(await shared()).toEqual([]);
  expect(await sharing()).toEqual({ isShared: false, isChanged: false, hasText: true });
  await shareReflection(local, 'q', here);
  expect(await shared()).toEqual(['Anna Ek: Vi mäter inte.']);
});

test('nothing empty is shared', async () => {
  await saveReflection(local, 'q', 'x');
  await saveReflection(local, 'q', '  ');
  await shareReflection(local, 'q', here);
  expect(await shared()).toEqual([]);
});

test('a tick is one’s own and can be taken back and given again', async () => {
  await saveLearned(local, 'varfor', true);
  await saveLearned(local, 'stegen', true);
  await saveLearned(local, 'varfor', false);
  expect([...(await listLearned(local))]).toEqual(['stegen']);
  await saveLearned(local, 'varfor', true);
  expect([...(await listLearned(local))].toSorted()).toEqual(['stegen', 'varfor']);
  const rows = await local.db.rows('learned_outcome').toArray();
  expect(rows.every((row) => row.scope_id === 'user:anna')).toBe(true);
});
