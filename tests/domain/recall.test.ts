import { expect, test } from 'vitest';
import { nothingCounted } from '#domain/course/course-completion.ts';
import { SHOWN, type CourseOutline, type CourseRecord } from '#domain/course/course.ts';
import { dueRecall, offersRecall, recallQuestions } from '#domain/course/recall.ts';

const module = (key: string, number: number) => ({
  key,
  number,
  title: key,
  lessons: [{ key: `${key}-1`, title: key, minutes: 4, parts: 5 }],
  checks: ['a', 'b', 'c'].map((check) => ({ key: `${key}-${check}`, right: 'yes' })),
  checkMinutes: 2,
  reflections: [],
});
const outline: CourseOutline = { modules: [module('one', 1), module('two', 2)] };
const tried = (check_key: string, choice: string, tried_at: string) => ({
  check_key,
  choice,
  tried_at,
});
/** The module read and answered rightly at a moment. */
const finished = (key: string, at: string): CourseRecord => ({
  lessons: [{ lesson: `${key}-1`, state: 'done', furthest: 4, finished_at: at }],
  attempts: ['a', 'b', 'c'].map((check) => tried(`${key}-${check}`, 'yes', at)),
  counted: nothingCounted,
});
const both = (one: CourseRecord, two: CourseRecord): CourseRecord => ({
  ...one,
  lessons: [...one.lessons, ...two.lessons],
  attempts: [...one.attempts, ...two.attempts],
});
const chosen = (subject: string, state: 'open' | 'done' | 'skipped', chosen_at: string) => ({
  subject,
  state,
  chosen_at,
});
const due = (record: CourseRecord, now: string, recalls: ReturnType<typeof chosen>[] = []) =>
  dueRecall(outline, record, { recalls, now });

test('a module is offered from the seventh day after its last question', () => {
  const record = finished('one', '2026-11-01T23:30:00+01:00');
  expect(due(record, '2026-11-07T12:00:00Z')).toBeNull();
  expect(due(record, '2026-11-08T00:30:00+01:00')).toBe('one');
  expect(due(record, '2027-06-01T12:00:00Z')).toBe('one');
});

test('what is not finished on one’s own, or has no moment, is not offered', () => {
  const record = finished('one', '2026-11-01T10:00:00Z');
  const now = '2026-11-20T10:00:00Z';
  expect(due({ ...record, attempts: record.attempts.slice(1) }, now)).toBeNull();
  const counted = { own: [], group: ['one'] };
  expect(
    due({ lessons: [], attempts: [], counted: { ...nothingCounted, ...counted } }, now),
  ).toBeNull();
  expect(due({ ...record, attempts: [], lessons: [] }, now)).toBeNull();
});

test('done and passed over are not offered again, and one a day is', () => {
  const record = both(
    finished('two', '2026-11-01T10:00:00Z'),
    finished('one', '2026-11-02T10:00:00Z'),
  );
  const now = '2026-11-20T10:00:00Z';
  // The one longest finished comes first.
  expect(due(record, now)).toBe('two');
  expect(due(record, now, [chosen('two', 'done', '2026-11-20T07:00:00Z')])).toBeNull();
  expect(due(record, now, [chosen('two', 'done', '2026-11-19T07:00:00Z')])).toBe('one');
  const all = [
    chosen('two', 'done', '2026-11-10T07:00:00Z'),
    chosen('one', 'skipped', '2026-11-11T07:00:00Z'),
  ];
  expect(due(record, now, all)).toBeNull();
});

test('none at all is a choice that can be taken back the same day', () => {
  const record = finished('one', '2026-11-01T10:00:00Z');
  const now = '2026-11-20T10:00:00Z';
  const none = [chosen('all', 'skipped', now)];
  expect(offersRecall(none)).toBe(false);
  expect(due(record, now, none)).toBeNull();
  const again = [chosen('all', 'open', now)];
  expect(offersRecall(again)).toBe(true);
  expect(due(record, now, again)).toBe('one');
});

const question = (module: string, check: string, isCase = false) => ({
  key: `${module}-${check}`,
  right: 'yes',
  module,
  isCase,
});
const all = [
  question('one', 'a'),
  question('one', 'b', true),
  question('one', 'c'),
  question('two', 'a'),
  question('two', 'b'),
  question('two', 'c', true),
];
const at = '2026-11-01T10:00:00Z';
const keys = (module: string, attempts: CourseRecord['attempts']) =>
  recallQuestions(all, module, attempts).map(({ key }) => key);

test('the module’s own come first: those not right at once, then its case', () => {
  const attempts = [
    tried('two-b', 'no', '2026-11-01T10:00:00Z'),
    tried('two-b', 'yes', '2026-11-01T10:01:00Z'),
    tried('two-a', 'yes', at),
    tried('two-c', 'yes', at),
  ];
  expect(keys('two', attempts)).toEqual(['two-b', 'two-c', 'two-a']);
});

test('what one has answered elsewhere fills up to four, the hard ones first', () => {
  const attempts = [
    ...['two-a', 'two-b', 'two-c', 'one-a', 'one-b'].map((key) => tried(key, 'yes', at)),
    tried('one-c', SHOWN, at),
  ];
  expect(keys('two', attempts)).toEqual(['two-c', 'one-c', 'two-a', 'two-b']);
  // Of a module that one has not come to, nothing.
  expect(keys('one', [tried('one-a', 'yes', at)])).toEqual(['one-b', 'one-a', 'one-c']);
});
