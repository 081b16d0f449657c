import { expect, test } from 'vitest';
import { nothingCounted } from '#domain/course/course-completion.ts';
import { countedSeconds, latestChoice, readLesson } from '#domain/course/course-work.ts';
import {
  courseProgress,
  isCheckDone,
  mustChoose,
  ONWARD,
  SHOWN,
  type CourseOutline,
  type CourseRecord,
} from '#domain/course/course.ts';

const lesson = (key: string) => ({ key, title: key, minutes: 4, parts: 5 });
const module = (key: string, number: number) => ({
  key,
  number,
  title: key,
  lessons: [lesson(`${key}-1`), lesson(`${key}-2`)],
  checks: ['a', 'b', 'c'].map((check) => ({ key: `${key}-${check}`, right: 'yes' })),
  checkMinutes: 2,
  reflections: [`${key}-r`],
});
const outline: CourseOutline = { modules: [module('one', 1), module('two', 2)] };

const done = (key: string) => ({ lesson: key, state: 'done', furthest: 4 }) as const;
const started = (key: string, furthest: number) =>
  ({ lesson: key, state: 'started', furthest }) as const;
const tried = (check_key: string, choice: string, tried_at = '2026-11-01T10:00:00Z') => ({
  check_key,
  choice,
  tried_at,
});
const allRight = (key: string) => ['a', 'b', 'c'].map((check) => tried(`${key}-${check}`, 'yes'));
const record = (part: Partial<CourseRecord>): CourseRecord => ({
  lessons: [],
  attempts: [],
  counted: nothingCounted,
  ...part,
});

test('an untouched course begins at the first part of the first lesson', () => {
  const progress = courseProgress(outline, record({}));
  expect(progress.next).toEqual({ kind: 'lesson', module: 'one', lesson: 'one-1', part: 0 });
  expect(progress.minutesLeft).toBe(20);
  expect(progress.modules[0]).toMatchObject({ done: 0, of: 3, isStarted: false, isDone: false });
});

test('a begun lesson goes on where it was left, and its minutes shrink with the parts', () => {
  const progress = courseProgress(outline, record({ lessons: [started('one-1', 3)] }));
  expect(progress.next).toEqual({ kind: 'lesson', module: 'one', lesson: 'one-1', part: 3 });
  expect(progress.modules[0]?.minutesLeft).toBe(2 + 4 + 2);
});

test('a lesson that has become shorter never opens past its end', () => {
  const progress = courseProgress(outline, record({ lessons: [started('one-1', 99)] }));
  expect(progress.next).toMatchObject({ part: 4 });
  expect(progress.modules[0]?.minutesLeft).toBeGreaterThan(0);
});

test('after the lessons comes the knowledge check, at its first open question', () => {
  const progress = courseProgress(
    outline,
    record({
      lessons: [done('one-1'), done('one-2')],
      attempts: [tried('one-a', 'yes'), tried('one-b', 'no')],
    }),
  );
  expect(progress.next).toEqual({ kind: 'check', module: 'one', question: 1 });
  expect(progress.modules[0]).toMatchObject({ done: 2, of: 3, checksDone: 1, minutesLeft: 2 });
});

test('a module is done when its lessons are read and its questions answered; no reflection is demanded', () => {
  const progress = courseProgress(
    outline,
    record({ lessons: [done('one-1'), done('one-2')], attempts: allRight('one') }),
  );
  expect(progress.modules[0]).toMatchObject({ isDone: true, done: 3, next: null, minutesLeft: 0 });
  expect(progress).toMatchObject({ modulesDone: 1, isDone: false });
  expect(progress.next).toMatchObject({ module: 'two', lesson: 'two-1' });
});

test('a module that is under way comes before an untouched earlier one', () => {
  const progress = courseProgress(outline, record({ lessons: [started('two-1', 1)] }));
  expect(progress.next).toMatchObject({ module: 'two', part: 1 });
});

test('a right answer stays right after a later wrong one, and a shown answer closes the question', () => {
  const check = { key: 'a', right: 'yes' };
  expect(isCheckDone(check, [tried('a', 'yes'), tried('a', 'no')])).toBe(true);
  expect(isCheckDone(check, [tried('a', SHOWN)])).toBe(true);
  expect(isCheckDone(check, [tried('a', 'no'), tried('b', 'yes')])).toBe(false);
});

test('a module is not finished by looking at most of its answers, until the person says onward', () => {
  const lessons = [done('one-1'), done('one-2')];
  const shown = (...checks: string[]) => checks.map((check) => tried(`one-${check}`, SHOWN));
  const first = (attempts: CourseRecord['attempts'], own: readonly string[] = []) =>
    courseProgress(outline, record({ lessons, attempts, counted: { own, credits: {} } }))
      .modules[0];
  const most = [tried('one-a', 'yes'), ...shown('b', 'c')];
  expect(first(most)).toMatchObject({
    isDone: false,
    done: 2,
    next: { kind: 'check', question: 1 },
    checkDone: false,
    checksDone: 1,
  });
  expect(first(most)?.minutesLeft).toBeGreaterThan(0);
  expect(first([...most, tried('one', ONWARD)])).toMatchObject({
    isDone: true,
    done: 3,
    next: null,
    checkDone: true,
    checksDone: 3,
    minutesLeft: 0,
  });
  expect(first([...most, tried('one-b', 'yes')])?.isDone).toBe(true);
  expect(first([tried('one-a', 'yes'), tried('one-b', 'yes'), ...shown('c')])?.isDone).toBe(true);
  // What was counted before is never taken back.
  expect(first(most, ['one'])?.isDone).toBe(true);
});

test('half is not most, and a module without questions asks nothing', () => {
  const half = { key: 'm', checks: [0, 1].map((n) => ({ key: `m-${n}`, right: 'yes' })) };
  const attempts = [tried('m-0', SHOWN), tried('m-1', 'yes')];
  expect(mustChoose(half, { attempts, counted: nothingCounted })).toBe(false);
  expect(mustChoose({ key: 'm', checks: [] }, { attempts, counted: nothingCounted })).toBe(false);
});

test('the page opens on the newest answer', () => {
  const attempts = [
    tried('a', 'later', '2026-11-02T10:00:00Z'),
    tried('a', 'earlier', '2026-11-01T10:00:00Z'),
    tried('b', 'other', '2026-11-03T10:00:00Z'),
  ];
  expect(latestChoice('a', attempts)).toBe('later');
  expect(latestChoice('c', attempts)).toBeUndefined();
});

const read = { part: 1, isEnd: false, seconds: 30, device: 'phone', now: '2026-11-22T10:00:00Z' };

test('reading never moves a lesson backwards', () => {
  const first = readLesson(undefined, read);
  expect(first).toEqual({
    state: 'started',
    furthest: 1,
    finished_at: null,
    seconds: { phone: 30 },
  });
  const ended = readLesson(first, { ...read, part: 4, isEnd: true });
  expect(ended).toMatchObject({ state: 'done', furthest: 4, finished_at: read.now });
  const again = readLesson(ended, { ...read, part: 0, now: '2027-01-01T10:00:00Z' });
  expect(again).toMatchObject({ state: 'done', furthest: 4, finished_at: read.now });
});

test('time is kept per device, and no time makes no change', () => {
  const first = readLesson(undefined, { ...read, seconds: 0 });
  expect(first.seconds).toEqual({});
  const phone = readLesson(first, read);
  const both = readLesson(phone, { ...read, device: 'computer', seconds: 5 });
  expect(both.seconds).toEqual({ phone: 30, computer: 5 });
});

test('a page left open counts five minutes at most, and a clock set back counts nothing', () => {
  expect([countedSeconds(12_400), countedSeconds(9e9), countedSeconds(-5)]).toEqual([12, 300, 0]);
});

test('one goes on where one was last, on any device', () => {
  const read = (key: string, updated_at: string) => ({ ...started(key, 1), updated_at });
  const progress = courseProgress(
    outline,
    record({
      lessons: [
        read('one-1', '2026-11-20'),
        read('one-2', '2026-11-21'),
        read('two-1', '2026-11-19'),
        { ...done('two-2'), updated_at: '2026-11-20' },
      ],
    }),
  );
  expect(progress.next).toMatchObject({ module: 'one', lesson: 'one-2' });
  expect(progress.modules[1]?.next).toMatchObject({ lesson: 'two-1' });
});

test('what is not sent yet was read on this phone and just now', () => {
  const lessons = [
    { ...started('one-1', 1), updated_at: '2026-11-21' },
    { ...started('two-1', 1), updated_at: '9' },
    { ...started('two-2', 1), updated_at: '9' },
  ];
  expect(courseProgress(outline, record({ lessons })).next).toMatchObject({ lesson: 'two-2' });
});

test('a module that a group has done is finished, and one may still read it', () => {
  const counted = { own: [], credits: { c: 'one' } };
  const progress = courseProgress(outline, record({ counted }));
  expect(progress.modules[0]).toMatchObject({ isDone: true, finishedBy: 'group', done: 0 });
  expect(progress.modules[0]?.next).toMatchObject({ lesson: 'one-1' });
  expect(progress.next).toMatchObject({ module: 'two' });
  expect(progress.modulesDone).toBe(1);
});

test('a module once finished stays so when it gets a new lesson', () => {
  const counted = { own: ['one'], credits: {} };
  const progress = courseProgress(outline, record({ counted, lessons: [done('one-1')] }));
  expect(progress.modules[0]).toMatchObject({ isDone: true, finishedBy: 'own' });
});

test('parts and minutes left agree when a group has finished a module', () => {
  const counted = { own: [], credits: { c: 'one' } };
  const before = courseProgress(outline, record({}));
  const { partsDone, parts, minutesLeft, modules } = courseProgress(outline, record({ counted }));
  expect(before.partsDone).toBe(0);
  expect(partsDone).toBe(modules[0]?.of);
  expect(parts).toBe(before.parts);
  expect(minutesLeft).toBe(before.minutesLeft - (before.modules[0]?.minutesLeft ?? 0));
  const keys = outline.modules.map(({ key }) => [`c-${key}`, key]);
  const all = courseProgress(
    outline,
    record({ counted: { own: [], credits: Object.fromEntries(keys) } }),
  );
  expect([all.partsDone, all.minutesLeft]).toEqual([all.parts, 0]);
});
