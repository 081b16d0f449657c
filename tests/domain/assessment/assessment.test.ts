import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { scoredFirst } from '#domain/assessment/scored-first.ts';
import { nextUnscored } from '#domain/assessment/scoring-order.ts';
import {
  ruleOf,
  scaleEnds,
  scoreReadiness,
  themeOf,
  topsNeeded,
} from '#domain/assessment/assessment.ts';
import type { Score } from '#domain/assessment/assessment.ts';

const three = [{ score: 1 }, { score: 2 }, { score: 3 }];
const four = [...three, { score: 4 }];
const times = (count: number, score: Score): Score[] => Array.from({ length: count }, () => score);

const scaleAndScores = fc.constantFrom(three, four).chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    scores: fc.array(fc.option(fc.constantFrom(...scale.map((step) => step.score))), {
      minLength: 1,
      maxLength: 40,
    }),
  }),
);

describe('the readiness rule', () => {
  test('asks for seven 3:or of thirteen and sixteen of thirty', () => {
    expect([topsNeeded(13), topsNeeded(30), topsNeeded(1), topsNeeded(2)]).toEqual([7, 16, 1, 2]);
  });
  test('is the version’s own: another share of the highest, and some of the lowest', () => {
    const rule = ruleOf({ tops_over: 66, bottoms_at_most: 1 });
    expect([topsNeeded(12, rule), topsNeeded(30, rule)]).toEqual([8, 20]);
    const scores = [...times(8, 4), ...times(3, 2), 1];
    expect(scoreReadiness(scores, four, rule)).toMatchObject({ ready: true, bottomsOver: 0 });
    expect(scoreReadiness(scores, four)).toMatchObject({ ready: false, bottomsOver: 1 });
    expect(scoreReadiness([...times(7, 4), ...times(5, 2)], four, rule)).toMatchObject({
      ready: false,
      topsMissing: 1,
    });
    expect(ruleOf({})).toEqual({ topsOver: 50, bottomsAtMost: 0 });
  });
  test('holds with exactly seven 3:or and no 1:a', () => {
    expect(scoreReadiness([...times(7, 3), ...times(6, 2)], three).ready).toBe(true);
  });
  test('does not hold with six 3:or', () => {
    const readiness = scoreReadiness([...times(6, 3), ...times(7, 2)], three);
    expect(readiness).toMatchObject({ ready: false, topsMissing: 1, bottoms: 0 });
  });
  test('does not hold with one 1:a however many 3:or', () => {
    const readiness = scoreReadiness([...times(12, 3), 1], three);
    expect(readiness).toMatchObject({ ready: false, topsMissing: 0, bottoms: 1 });
  });
  test('does not hold while one statement is unscored', () => {
    expect(scoreReadiness([...times(12, 3), null], three)).toMatchObject({
      ready: false,
      scored: 12,
      bottoms: 0,
    });
  });
  test('half is not more than half', () => {
    expect(scoreReadiness([...times(15, 3), ...times(15, 2)], three).ready).toBe(false);
    expect(scoreReadiness([...times(16, 3), ...times(14, 2)], three).ready).toBe(true);
  });
  test('follows the version: on a scale of four a 3:a is not the top', () => {
    expect(scoreReadiness(times(13, 3), four)).toMatchObject({ ready: false, topsMissing: 7 });
    expect(scoreReadiness(times(13, 4), four).ready).toBe(true);
  });
  test('a list without statements is never ready', () => {
    expect(scoreReadiness([], three).ready).toBe(false);
  });
  test('is the definition, for any scores on any scale', () => {
    fc.assert(
      fc.property(scaleAndScores, ({ scale, scores }) => {
        const { bottom, top } = scaleEnds(scale);
        const tops = scores.filter((score) => score === top).length;
        const expected =
          scores.every((score) => score !== null) &&
          !scores.includes(bottom) &&
          tops > scores.length / 2;
        expect(scoreReadiness(scores, scale).ready).toBe(expected);
      }),
    );
  });
  test('does not care about the order of the statements', () => {
    fc.assert(
      fc.property(scaleAndScores, ({ scale, scores }) => {
        expect(scoreReadiness(scores.toReversed(), scale)).toEqual(scoreReadiness(scores, scale));
      }),
    );
  });
  test('raising a score never makes anyone less ready', () => {
    fc.assert(
      fc.property(scaleAndScores, fc.nat(), ({ scale, scores }, at) => {
        const { top } = scaleEnds(scale);
        const raised = scores.with(at % scores.length, top);
        const [before, after] = [scoreReadiness(scores, scale), scoreReadiness(raised, scale)];
        expect(Number(after.ready)).toBeGreaterThanOrEqual(Number(before.ready));
        expect(after.topsMissing).toBeLessThanOrEqual(before.topsMissing);
      }),
    );
  });
  test('what it says is missing is exactly enough', () => {
    fc.assert(
      fc.property(scaleAndScores, ({ scale, scores }) => {
        const { topsMissing, tops, total } = scoreReadiness(scores, scale);
        if (topsMissing > 0) expect(tops + topsMissing).toBe(topsNeeded(total));
        else expect(tops).toBeGreaterThan(total / 2);
      }),
    );
  });
});

describe('the next statement', () => {
  const answers = (scores: readonly Score[]) => scores.map((score, at) => ({ at, score }));

  test('is the first unscored one after where I am', () => {
    expect(nextUnscored(answers([3, null, 2, null]), 1)?.at).toBe(3);
  });
  test('begins again from the top when the rest is scored', () => {
    expect(nextUnscored(answers([null, 3, 2, 1]), 2)?.at).toBe(0);
  });
  test('is never the one I am at', () => {
    expect(nextUnscored(answers([3, null, 2]), 1)).toBeNull();
  });
  test('is none when all are scored', () => {
    expect(nextUnscored(answers([3, 2, 1]))).toBeNull();
  });
  test('leads through every unscored statement once', () => {
    fc.assert(
      fc.property(scaleAndScores, ({ scores }) => {
        const left = answers(scores);
        const unscored = left.filter((one) => one.score === null).length;
        let steps = 0;
        let at = -1;
        for (let next = nextUnscored(left, at); next; next = nextUnscored(left, at)) {
          left[next.at] = { at: next.at, score: 3 };
          at = next.at;
          steps += 1;
        }
        expect(steps).toBe(unscored);
      }),
    );
  });
});

test('unscored statements stand last, else the order is the list’s own', () => {
  const rows = [null, 3, null, 1].map((score, at) => ({ at, score }));
  expect(scoredFirst(rows).map((row) => row.at)).toEqual([1, 3, 0, 2]);
});

test('a statement is the same question as another version’s where their themes are, and else only itself', () => {
  const one = { version_key: 'karna-2026', code: 'A5' };
  expect(themeOf({ ...one, theme: 'A5' })).toBe(themeOf({ ...one, version_key: 'b', theme: 'A5' }));
  expect(themeOf(one)).not.toBe(themeOf({ ...one, version_key: 'b' }));
});
