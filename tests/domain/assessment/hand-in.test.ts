import { expect, test } from 'vitest';
import { closingOf } from '#domain/assessment/closing.ts';
import { sameSeen, seenDifferences, seenOf } from '#domain/assessment/hand-in.ts';

const answer = (statement_id: string, score: number | null, comment = '') => ({
  statement_id,
  score,
  comment,
});

test('what was seen names every answer that says something, and only those', () => {
  const seen = seenOf([
    answer('a', 2, 'Beslut finns.'),
    answer('b', null, 'ännu inte'),
    answer('c', null),
  ]);
  expect(seen).toEqual({
    a: { score: 2, comment: 'Beslut finns.' },
    b: { score: null, comment: 'ännu inte' },
  });
  expect(
    sameSeen(seen, {
      b: seen['b'] ?? { score: 1, comment: '' },
      a: { comment: 'Beslut finns.', score: 2 },
    }),
  ).toBe(true);
});

test('differences are told per statement, also where an answer came or went', () => {
  const was = {
    a: { score: 2, comment: '' },
    b: { score: 1, comment: 'x' },
    c: { score: 3, comment: '' },
  };
  const is = {
    a: { score: 2, comment: '' },
    b: { score: 1, comment: 'y' },
    d: { score: 1, comment: '' },
  };
  const nothing = { score: null, comment: '' };
  expect(seenDifferences(was, is)).toEqual([
    { statementId: 'b', was: was.b, is: is.b },
    { statementId: 'c', was: was.c, is: nothing },
    { statementId: 'd', was: nothing, is: is.d },
  ]);
  expect(seenDifferences(was, was)).toEqual([]);
});

test('an assessment is open, closed by its last hand-in, and open again with the next number', () => {
  const one = { number: 1 };
  const two = { number: 2 };
  expect(closingOf([], [])).toEqual({ closedBy: null, next: 1 });
  expect(closingOf([one], [])).toEqual({ closedBy: one, next: 2 });
  expect(closingOf([one], [two])).toEqual({ closedBy: null, next: 2 });
  expect(closingOf([two, one], [two])).toEqual({ closedBy: two, next: 3 });
});
