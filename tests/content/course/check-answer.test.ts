import { expect, test } from 'vitest';
import {
  firstAnswer,
  isAnswerTo,
  orderAnswer,
  readOrder,
  readRoles,
  rolesAnswer,
} from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { SHOWN } from '#domain/course/course.ts';

const order: Check = {
  kind: 'order',
  key: 'k',
  question: 'F?',
  answer: 'Å',
  recalls: null,
  right: 'mal.uppdrag.vardag',
  items: ['mal', 'uppdrag', 'vardag'].map((key) => ({ key, text: key })),
};
const match: Check = {
  kind: 'match',
  key: 'k',
  question: 'F?',
  recalls: null,
  right: 'a:p.b:c',
  items: [
    { key: 'a', text: 'A', role: 'electedOfficial', answer: 'Å' },
    { key: 'b', text: 'B', role: 'seniorManager', answer: 'Å' },
  ],
};

test('roles are stored by their things, whatever order they were chosen in', () => {
  const stored = rolesAnswer({ b: 'seniorManager', a: 'electedOfficial', c: 'strategist' });
  expect(stored).toBe('a:p.b:c.c:s');
  expect(readRoles(stored, ['a', 'b', 'c'])).toEqual({
    a: 'electedOfficial',
    b: 'seniorManager',
    c: 'strategist',
  });
});

test('an answer to an older wording is read for the things that still exist', () => {
  expect(readRoles('a:p.gone:c.b:x', ['a', 'b'])).toEqual({ a: 'electedOfficial' });
  expect(readOrder('b.gone.a', ['a', 'b', 'new'])).toEqual(['b', 'a', 'new']);
});

test('an order begins as no answer by chance', () => {
  expect(firstAnswer(order)).not.toBe(order.right);
  expect(firstAnswer(order).split('.').toSorted()).toEqual(['mal', 'uppdrag', 'vardag']);
  expect(firstAnswer(match)).toBe('');
});

test('a stored answer counts as one only while it answers the whole question', () => {
  expect(isAnswerTo(order, orderAnswer(['vardag', 'mal', 'uppdrag']))).toBe(true);
  expect(isAnswerTo(order, 'vardag.mal')).toBe(false);
  expect(isAnswerTo(order, 'vardag.mal.gone')).toBe(false);
  expect(isAnswerTo(match, 'a:c.b:c')).toBe(true);
  expect(isAnswerTo(match, 'a:c')).toBe(false);
  expect(isAnswerTo(match, SHOWN)).toBe(false);
});
