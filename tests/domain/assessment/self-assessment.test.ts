import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, sortTalk, talkMinutes } from '#domain/assessment/self-assessment.ts';

test.each([
  [[], 'none', undefined],
  [[null, null], 'none', undefined],
  [[2], 'same', undefined],
  [[2, null, 2], 'same', undefined],
  [[1, 2], 'differ', 1],
  [[3, 1, null, 2], 'differ', 2],
  [[1, 4], 'differ', 3],
] as const)('%j: %s', (scores, kind, gap) => {
  expect(agreementOf(scores)).toMatchObject({ kind, ...(gap === undefined ? {} : { gap }) });
});

const score = fc.constantFrom(null, 1, 2, 3, 4);
test('every statement is in one of the three, the widest apart first, else in the list’s order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(score, { maxLength: 5 }), { maxLength: 30 }), (lists) => {
      const statements = lists.map((scores, ord) => ({ ord, scores }));
      const own = ({ scores }: (typeof statements)[number]) =>
        scores.map((one) => ({ score: one }));
      const { differing, alike, unscored } = sortTalk(statements, own);
      const all = [...differing, ...alike, ...unscored].map(({ ord }) => ord);
      expect(all.toSorted((a, b) => a - b)).toEqual(statements.map(({ ord }) => ord));
      for (const [at, one] of differing.entries()) {
        const before = differing[at - 1];
        if (!before) continue;
        const gap = ({ scores }: (typeof statements)[number]) => {
          const agreement = agreementOf(scores);
          return agreement.kind === 'differ' ? agreement.gap : 0;
        };
        expect(gap(before) > gap(one) || (gap(before) === gap(one) && before.ord < one.ord)).toBe(
          true,
        );
      }
      for (const { scores } of alike)
        expect(new Set(scores.filter((given) => given !== null)).size).toBe(1);
    }),
  );
});

test('time is told in whole fives, and never none where there is something to talk about', () => {
  expect([0, 1, 2, 4, 6, 13].map(talkMinutes)).toEqual([0, 5, 5, 15, 20, 45]);
});
