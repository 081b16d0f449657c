import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { getCourseProgress } from '#data/course/get-course-progress.ts';
import { getReflection } from '#data/course/get-reflection.ts';
import { type CourseOutline } from '#domain/course/course.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const outline: CourseOutline = {
  modules: [
    {
      key: 'm',
      number: 6,
      title: 'M',
      lessons: [{ key: 'l', title: 'L', minutes: 3, parts: 3 }],
      checks: [{ key: 'c', right: 'yes' }],
      checkMinutes: 1,
      reflections: ['r'],
    },
  ],
};

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const read = (part: number, isEnd = false) =>
  saveLessonProgress(local, { lesson: 'l', part, isEnd, seconds: 20 });
const answer = (choice: string) =>
  saveCheckAttempt(local, { check: 'c', choice, correct: choice === 'yes' });

test('a lesson goes on where it was left, also in another opening of the database', async () => {
  await read(0);
  await read(2);
  await read(1);
  local.db.close();
  await local.db.open();
  const progress = await getCourseProgress(local, outline);
  expect(progress.next).toEqual({ kind: 'lesson', module: 'm', lesson: 'l', part: 2 });
  const [row] = await local.db.rows('lesson_progress').toArray();
  expect(row).toMatchObject({
    id: rowId('lesson_progress', 'anna', 'l'),
    scope_id: 'user:anna',
    author_id: 'anna',
    seconds: { phone: 60 },
    _d: 1,
  });
});

test('every try is kept, and one right answer closes the question', async () => {
  await read(2, true);
  await answer('no');
  expect((await getCourseProgress(local, outline)).next).toMatchObject({ kind: 'check' });
  await answer('yes');
  expect((await getCourseProgress(local, outline)).isDone).toBe(true);
  expect(await local.db.rows('check_attempt').count()).toBe(2);
});

test('a finished module is told once to each organisation, and asking again writes nothing', async () => {
  await local.pulled('seat_card', {
    id: 'second-seat',
    scope_id: 'org:p-strandhamn',
    user_id: 'anna',
    participation_id: 'p-strandhamn',
    role: 'courseParticipant',
  });
  await saveCourseStatus(local, outline);
  expect(await local.db.rows('course_status').count()).toBe(0);
  await read(2, true);
  await saveCourseStatus(local, outline);
  const begun = await local.db.rows('course_status').toArray();
  expect(begun.map((row) => row.modules_done)).toEqual([[], []]);
  await answer('yes');
  await saveCourseStatus(local, outline);
  const rows = await local.db.rows('course_status').toArray();
  expect(rows.map((row) => row.participation_id).toSorted()).toEqual(['p-granvik', 'p-strandhamn']);
  expect(rows.every((row) => row.modules_done.join() === 'm' && row._d === 1)).toBe(true);
  for (const row of rows) await local.db.rows('course_status').put({ ...row, _d: 0 });
  await saveCourseStatus(local, outline);
  const after = await local.db.rows('course_status').toArray();
  expect(after.every((row) => row._d === 0)).toBe(true);
});

test('a reflection is kept as typed, and nothing is made of nothing', async () => {
  await saveReflection(local, 'r', '');
  expect(await local.db.rows('reflection').count()).toBe(0);
  await saveReflection(local, 'r', 'Hur ni räknar på åäö 👋');
  expect(await getReflection(local, 'r')).toBe('Hur ni räknar på åäö 👋');
  await saveReflection(local, 'r', '');
  expect(await getReflection(local, 'r')).toBe('');
  const [row] = await local.db.rows('reflection').toArray();
  expect(row).toMatchObject({ id: rowId('reflection', 'anna', 'r'), shared: [], origin: null });
});

test("another person's progress on the same phone is not mine", async () => {
  await local.pulled('lesson_progress', {
    id: 'foreign',
    scope_id: 'user:bo',
    lesson: 'l',
    state: 'done',
    furthest: 2,
    seconds: {},
  });
  expect((await getCourseProgress(local, outline)).next).toMatchObject({ lesson: 'l', part: 0 });
});
