import { expect, test } from 'vitest';
import { checkMinutes, lessonMinutes } from '#content/build/reading-time.ts';
import type { Check, Part } from '#content/course/course-model.ts';

/** A calm reader reads 160 words a minute. */
const lesson = (minutes: number): Part[] => [
  {
    title: '',
    body: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'ord '.repeat(160 * minutes) }] }],
    advice: null,
  },
];
const check: Check = {
  kind: 'choose',
  key: 'a',
  question: 'Vad?',
  recalls: null,
  right: 'b',
  story: '',
  choices: [],
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('four lessons of two and a half minutes are ten minutes, not twelve', () => {
  const lessons = [2.5, 2.5, 2.5, 2.5].map(lesson);
  expect(sum(lessonMinutes(lessons, []))).toBe(10);
});

test('three questions take their part of the whole', () => {
  const checks = [check, check, check];
  const minutes = lessonMinutes([lesson(3.4), lesson(3.4)], checks);
  expect(checkMinutes(checks)).toBe(1);
  expect(sum(minutes) + checkMinutes(checks)).toBe(8);
});

test('the minute over goes to the lesson that is nearest to it', () => {
  expect(lessonMinutes([lesson(2.2), lesson(2.9), lesson(2.1)], [])).toEqual([2, 3, 2]);
});

test('even the shortest lesson takes a minute', () => {
  expect(lessonMinutes([lesson(0.1), lesson(2)], [])).toEqual([1, 2]);
});
