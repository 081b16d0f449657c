import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readCourseFiles } from '#content/build/course-files.ts';
import { readCourse, type CourseFile } from '#content/build/read-course.ts';
import { outlineOf, type Course } from '#content/course/course-model.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { getCourseProgress } from '#data/course/get-course-progress.ts';
import { getReflection } from '#data/course/get-reflection.ts';
import { nothingCounted } from '#domain/course/course-completion.ts';
import { courseProgress, type CourseOutline, type CourseRecord } from '#domain/course/course.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

/**
 * Editing the course never loses anybody's progress: it hangs on keys, and nothing of the texts,
 * their order or their number is part of what is stored.
 */
const KEY = 'modellkonceptet';
let files: readonly CourseFile[];
let course: Course;
let local: TestLocal;
beforeAll(async () => {
  files = await readCourseFiles();
  ({ course } = readCourse(files));
});
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const isLesson = ({ name }: CourseFile, number: number) =>
  name.startsWith(`course/6-${KEY}/${number}-`);
const isModule = ({ name }: CourseFile) => name === `course/6-${KEY}/modul.md`;

/** The outline of the course after somebody has edited its files. */
function edited(edit: (file: CourseFile) => string | null): CourseOutline {
  const after = files.flatMap((file) => {
    const text = edit(file);
    return text === null ? [] : [{ name: file.name, text }];
  });
  const read = readCourse(after);
  expect(read.faults).toEqual([]);
  return outlineOf(read.course);
}
const moduleOf = (progress: Awaited<ReturnType<typeof getCourseProgress>>) =>
  progress.modules.find((module) => module.key === KEY);

/** Somebody has read everything in module 6, answered its questions and written to both reflections. */
async function finishModule(): Promise<void> {
  const module = course.modules.find((one) => one.key === KEY);
  for (const lesson of module?.lessons ?? []) {
    const part = lesson.parts.length - 1;
    await saveLessonProgress(local, { lesson: lesson.key, part, isEnd: true, seconds: 9 });
  }
  for (const check of module?.checks ?? []) {
    await saveCheckAttempt(local, { check: check.key, choice: check.right, correct: true });
  }
  for (const { key } of module?.reflections ?? []) await saveReflection(local, key, `Om ${key}`);
  await saveCourseStatus(local, outlineOf(course));
}
const status = async () => (await local.db.rows('course_status').toArray())[0]?.modules_done;

test('new titles, questions and answers change nothing that one has done', async () => {
  await finishModule();
  const before = moduleOf(await getCourseProgress(local, outlineOf(course)));
  const outline = edited((file) =>
    file.text
      .replaceAll(/^(titel|ingress|fråga|svar|återkoppling|hjälp): .*$/gmu, '$1: Något helt annat.')
      .replaceAll(
        /^## (?!Kunskapskontroll|Reflektion|Det här tar|Källor|Disk|Läs|Det här kan|Komm|CEMR).*$/gmu,
        '## Ny',
      ),
  );
  const after = moduleOf(await getCourseProgress(local, outline));
  expect(after).toMatchObject({ isDone: true, next: null, done: before?.done, of: before?.of });
  expect(await getReflection(local, 'lara-av-oss')).toBe('Om lara-av-oss');
});

test('lessons, questions and answers in another order are the same lessons, questions and answers', async () => {
  await finishModule();
  const outline = edited((file) => {
    if (isLesson(file, 1)) return file.text.replace('nummer: 1', 'nummer: 9');
    if (!isModule(file)) return file.text;
    // The first question last, and within each question the answers turned round.
    const fences = file.text.match(/```fråga\n[^`]*```/gu) ?? [];
    const turned = fences.toReversed().map((fence) => {
      const [head = '', ...answers] = fence.slice('```fråga\n'.length, -4).split('\n\n');
      return `\`\`\`fråga\n${[head, ...answers.toReversed()].join('\n\n')}\n\`\`\``;
    });
    return fences.reduce(
      (text, fence, index) => text.replace(fence, turned[index] ?? ''),
      file.text,
    );
  });
  const module = outline.modules.find((one) => one.key === KEY);
  expect(module?.lessons.at(-1)?.key).toBe('de-atta-stegen');
  expect(module?.checks.at(-1)?.key).toBe('sjalvskattning-vem');
  expect(moduleOf(await getCourseProgress(local, outline))).toMatchObject({
    isDone: true,
    checksDone: 3,
  });
});

test('a lesson that is taken out takes nothing with it, and is there again when it comes back', async () => {
  await saveLessonProgress(local, { lesson: 'de-atta-stegen', part: 0, isEnd: true, seconds: 9 });
  await saveLessonProgress(local, { lesson: 'checklistan', part: 2, isEnd: false, seconds: 9 });
  const without = edited((file) => (isLesson(file, 1) ? null : file.text));
  const less = moduleOf(await getCourseProgress(local, without));
  expect(less?.lessons.map((lesson) => lesson.key)).not.toContain('de-atta-stegen');
  expect(less?.lessons.find((lesson) => lesson.key === 'checklistan')).toMatchObject({
    state: 'started',
    resumeAt: 2,
  });
  expect(await local.db.rows('lesson_progress').count()).toBe(2);
  const again = moduleOf(await getCourseProgress(local, outlineOf(course)));
  expect(again?.lessons[0]).toMatchObject({ key: 'de-atta-stegen', state: 'done' });
});

test('a question that is taken out closes a module that waited for it alone; its answers lie kept', async () => {
  const module = course.modules.find((one) => one.key === KEY);
  for (const { key } of module?.lessons ?? []) {
    await saveLessonProgress(local, { lesson: key, part: 0, isEnd: true, seconds: 1 });
  }
  for (const { key, right } of module?.checks.slice(1) ?? []) {
    await saveCheckAttempt(local, { check: key, choice: right, correct: true });
  }
  const [first] = module?.checks ?? [];
  await saveCheckAttempt(local, { check: first?.key ?? '', choice: 'skr', correct: false });
  expect(moduleOf(await getCourseProgress(local, outlineOf(course)))?.isDone).toBe(false);
  const without = edited((file) =>
    isModule(file) ? file.text.replace(/```fråga\n[^`]*```/u, '') : file.text,
  );
  expect(moduleOf(await getCourseProgress(local, without))).toMatchObject({
    isDone: true,
    checks: 2,
  });
  expect(await local.db.rows('check_attempt').count()).toBe(3);
});

test('a finished module stays finished for the organisation when a lesson is added to it', async () => {
  await finishModule();
  expect(await status()).toEqual([KEY]);
  const more = edited((file) => file.text);
  const outline: CourseOutline = {
    modules: more.modules.map((module) =>
      module.key === KEY
        ? {
            ...module,
            lessons: [
              ...module.lessons,
              { key: 'nytt-avsnitt', title: 'Nytt', minutes: 2, parts: 3 },
            ],
          }
        : module,
    ),
  };
  await saveCourseStatus(local, outline);
  expect(await status()).toEqual([KEY]);
});

test('whoever finished a module in the first edition has finished it, whatever is asked today', () => {
  const outline = outlineOf(course);
  // Module 2 asked how many sub-goals there are and module 6 when the slides are due: both are retired.
  const first = ['politiken', 'modellkonceptet'];
  const lessons = outline.modules
    .filter((module) => first.includes(module.key))
    .flatMap((module) => module.lessons.map(({ key }) => key))
    .map((lesson) => ({ lesson, state: 'done' as const, furthest: 9 }));
  const attempts = [
    { check_key: 'antal-delmal', choice: 'sex', tried_at: '2026-11-22T10:00:00Z' },
    { check_key: 'presentation-nar', choice: 'en-vecka', tried_at: '2026-11-22T10:00:00Z' },
  ];
  const doneIn = (own: readonly string[]) =>
    courseProgress(outline, { lessons, attempts, counted: { own, credits: {} } })
      .modules.filter((module) => first.includes(module.key))
      .map((module) => [module.isDone, module.lessons.every((one) => one.state === 'done')]);
  expect(doneIn(first)).toEqual([
    [true, true],
    [true, true],
  ]);
  // In the middle of it, every lesson is still read and only the questions are left.
  expect(doneIn([])).toEqual([
    [false, true],
    [false, true],
  ]);
});

test('a lesson that has become shorter opens at its last part, a longer one where it was left', async () => {
  await saveLessonProgress(local, { lesson: 'checklistan', part: 3, isEnd: false, seconds: 9 });
  const lengths = (parts: number): CourseOutline => ({
    modules: outlineOf(course).modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((lesson) => ({ ...lesson, parts })),
    })),
  });
  const openAt = async (parts: number) =>
    moduleOf(await getCourseProgress(local, lengths(parts)))?.lessons.find(
      (lesson) => lesson.key === 'checklistan',
    )?.resumeAt;
  expect([await openAt(2), await openAt(4), await openAt(9)]).toEqual([1, 3, 3]);
});

test('whatever is edited, in whatever order: what is left of the course stands as it stood', () => {
  const outline = outlineOf(course);
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('rename' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('turn' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('drop-lesson' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('drop-check' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('add-lesson' as const), at: fc.nat() }),
  );
  const allLessons = outline.modules.flatMap((module) => module.lessons);
  const allChecks = outline.modules.flatMap((module) => module.checks);
  const made = fc.record({
    lessons: fc.subarray(allLessons).map((list) =>
      list.map((lesson, index) => ({
        lesson: lesson.key,
        state: index % 3 === 0 ? ('started' as const) : ('done' as const),
        furthest: index % lesson.parts,
      })),
    ),
    attempts: fc.subarray(allChecks).map((list) =>
      list.map((check, index) => ({
        check_key: check.key,
        choice: index % 4 === 0 ? 'fel' : check.right,
        tried_at: '2026-11-22T10:00:00Z',
      })),
    ),
  });
  fc.assert(
    fc.property(made, fc.array(edit, { maxLength: 12 }), (done, edits) => {
      const record: CourseRecord = { ...done, counted: nothingCounted };
      const before = courseProgress(outline, record);
      const after = courseProgress(edits.reduce(applyEdit, outline), record);
      const lessonsBefore = new Map(
        before.modules.flatMap((module) => module.lessons.map((one) => [one.key, one.state])),
      );
      for (const lesson of after.modules.flatMap((module) => module.lessons))
        expect(lesson.state).toBe(lessonsBefore.get(lesson.key) ?? 'untouched');
      for (const module of after.modules) {
        expect(module.done).toBeLessThanOrEqual(module.of);
        expect(module.minutesLeft).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
});

interface Edit {
  readonly kind: 'rename' | 'turn' | 'drop-lesson' | 'drop-check' | 'add-lesson';
  readonly at: number;
}
function applyEdit(outline: CourseOutline, { kind, at }: Edit): CourseOutline {
  const place = at % outline.modules.length;
  return {
    modules: outline.modules.map((module, index) => {
      if (index !== place) return module;
      if (kind === 'turn') {
        return {
          ...module,
          lessons: module.lessons.toReversed(),
          checks: module.checks.toReversed(),
        };
      }
      if (kind === 'drop-lesson') return { ...module, lessons: module.lessons.slice(1) };
      if (kind === 'drop-check') return { ...module, checks: module.checks.slice(1) };
      if (kind === 'rename') {
        return { ...module, lessons: module.lessons.map((one) => ({ ...one, title: `${at}` })) };
      }
      const fresh = { key: `nytt-${at}`, title: 'Nytt', minutes: 1, parts: 2 };
      return { ...module, lessons: [...module.lessons, fresh] };
    }),
  };
}
