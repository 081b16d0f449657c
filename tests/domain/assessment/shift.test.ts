import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  shiftSentence,
  countsInWords,
  occasionSign,
  sinceWhat,
} from '#content/words/assessment/shift.ts';
import {
  scaleEnds,
  scoreReadiness,
  topsNeeded,
  type Score,
} from '#domain/assessment/assessment.ts';
import {
  lackingOf,
  moveOf,
  shiftByFactor,
  shiftOf,
  standsAt,
  type Taken,
} from '#domain/assessment/shift.ts';

const steps = [1, 2, 3];
const one = (code: string, factor = 1) => ({ theme: code, factor });
const taken = (scores: Readonly<Record<string, Score>>, more: Partial<Taken> = {}): Taken => ({
  list: 'karna',
  steps,
  scores: new Map(Object.entries(scores)),
  isHandedIn: true,
  ...more,
});

test.each([
  [1, 2, 'raised'],
  [3, 1, 'lowered'],
  [2, 2, 'same'],
  [null, 2, null],
  [2, null, null],
  [undefined, 2, null],
] as const)('from %j to %j is %j', (from, to, move) => {
  expect(moveOf(from, to)).toBe(move);
});

test('every statement over the occasions, since the first and since the last', () => {
  const shift = shiftOf(
    [one('a'), one('b'), one('c'), one('d')],
    [
      taken({ a: 1, b: 3, c: 1, d: null }),
      taken({ a: 2, b: 3, c: 1, d: 1 }),
      taken({ a: 2, b: 2, c: 1, d: 3 }),
      null,
      null,
    ],
  );
  expect(shift).toMatchObject({ first: 0, last: 1, now: 2, isListAnother: false });
  expect(shift?.sinceFirst).toEqual({ raised: 1, lowered: 1, same: 1, untold: 1 });
  expect(shift?.sinceLast).toEqual({ raised: 1, lowered: 1, same: 2, untold: 0 });
  expect(shift?.lines.map(({ steps: by }) => by)).toEqual([1, -1, 0, null]);
  expect(shift?.lines[0]?.cells).toEqual([
    { score: 1, move: null },
    { score: 2, move: 'raised' },
    { score: 2, move: 'same' },
    null,
    null,
  ]);
});

test('what stands is handed in, or scored to the last statement; before that nothing does', () => {
  const whole = taken({ a: 1, b: 2 }, { isHandedIn: false });
  const partly = taken({ a: 1, b: null }, { isHandedIn: false });
  expect(standsAt([])).toBe(-1);
  expect(standsAt([partly])).toBe(-1);
  expect(standsAt([whole, null])).toBe(0);
  expect(standsAt([taken({ a: 1, b: null }), partly])).toBe(0);
  expect(standsAt([taken({ a: 1, b: 1 }), whole])).toBe(1);
  expect(shiftOf([one('a')], [partly])).toBeNull();
  // the open one is in the table all the same
  const shift = shiftOf(
    [one('a'), one('b')],
    [taken({ a: 1, b: 1 }), taken({ a: 2, b: null }, { isHandedIn: false })],
  );
  expect(shift).toMatchObject({ first: null, now: 0 });
  expect(shift?.lines[0]?.cells[1]).toEqual({ score: 2, move: 'raised' });
});

test('over another list only what both have is compared, and not at all over other steps', () => {
  const another = shiftOf(
    [one('a'), one('b'), one('new')],
    [taken({ a: 1, old: 3 }), taken({ a: 2, b: 1, new: 3 }, { list: 'karna-2' })],
  );
  expect(another?.isListAnother).toBe(true);
  expect(another?.sinceFirst).toEqual({ raised: 1, lowered: 0, same: 0, untold: 2 });
  const four = taken({ a: 3 }, { list: 'fyra', steps: [1, 2, 3, 4] });
  const apart = shiftOf([one('a')], [taken({ a: 3 }), four]);
  expect(apart).toMatchObject({ first: null, last: null, isListAnother: true });
  expect(apart?.lines[0]).toMatchObject({ now: 3, sinceFirst: null });
  expect(apart?.lines[0]?.cells[1]).toEqual({ score: 3, move: null });
});

test('by success factor, in their order', () => {
  const shift = shiftOf(
    [one('a', 7), one('b', 2), one('c', 7)],
    [taken({ a: 1, b: 1, c: 2 }), taken({ a: 2, b: 1, c: 1 })],
  );
  const factors = shiftByFactor(shift?.lines ?? []);
  expect(factors.map(({ factor }) => factor)).toEqual([2, 7]);
  expect(factors[1]?.counts).toEqual({ raised: 1, lowered: 1, same: 0, untold: 0 });
});

const score = fc.constantFrom(null, 1, 2, 3);
const lists = fc
  .integer({ min: 1, max: 31 })
  .chain((n) =>
    fc.array(fc.array(score, { minLength: n, maxLength: n }), { minLength: 2, maxLength: 5 }),
  );
test('every statement is counted once, whatever was scored; no count is a sum of scores', () => {
  fc.assert(
    fc.property(lists, (occasions) => {
      const n = occasions[0]?.length ?? 0;
      const statements = Array.from({ length: n }, (_, at) => one(`s${at}`));
      const all = occasions.map((scores) =>
        taken(Object.fromEntries(scores.map((given, at) => [`s${at}`, given]))),
      );
      const shift = shiftOf(statements, all);
      if (!shift) throw new Error('handed in, so it stands');
      for (const { raised, lowered, same, untold } of [shift.sinceFirst, shift.sinceLast])
        expect(raised + lowered + same + untold).toBe(n);
      for (const { first, now, sinceFirst } of shift.lines)
        expect(sinceFirst).toBe(moveOf(first, now));
      // the same read backwards raises what was lowered
      const back = shiftOf(statements, all.toReversed());
      expect(back?.sinceFirst).toEqual({
        ...shift.sinceFirst,
        raised: shift.sinceFirst.lowered,
        lowered: shift.sinceFirst.raised,
      });
    }),
  );
});

/** n odd, even, exactly half 3:or, one unscored, one 1:a: what is lacking is named, and nothing when it is ready. */
test('what is left names the statements the rule asks for, and only when it is not ready nothing is hidden', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 31 }), (scores) => {
      const statements = scores.map((_, at) => one(`s${at}`));
      const now = taken(Object.fromEntries(scores.map((given, at) => [`s${at}`, given])));
      const shift = shiftOf(statements, [now]);
      const scale = steps.map((step) => ({ score: step }));
      const readiness = scoreReadiness(scores, scale);
      const { bottoms, unscored, nearest } = lackingOf(shift?.lines ?? [], scaleEnds(scale));
      expect(bottoms).toHaveLength(readiness.bottoms);
      expect(unscored).toHaveLength(readiness.total - readiness.scored);
      expect(bottoms.length + unscored.length + nearest.length + readiness.tops).toBe(
        scores.length,
      );
      if (readiness.ready) expect([bottoms.length, unscored.length]).toEqual([0, 0]);
      else expect(bottoms.length + unscored.length + readiness.topsMissing).toBeGreaterThan(0);
    }),
  );
});
test.each([
  ['odd, one over half', [3, 3, 2], true],
  ['even, exactly half', [3, 3, 2, 2], false],
  ['even, one over half', [3, 3, 3, 2], true],
  ['one unscored', [3, 3, 3, null], false],
  ['one 1:a', [3, 3, 3, 1], false],
] as const)('%s', (_, scores, ready) => {
  const scale = steps.map((step) => ({ score: step }));
  expect(scoreReadiness(scores, scale)).toMatchObject({
    ready,
    topsNeeded: topsNeeded(scores.length),
  });
});

const counts = (raised: number, lowered: number, same = 1, untold = 0) => ({
  raised,
  lowered,
  same,
  untold,
});
test.each([
  [
    'Uppstarten',
    counts(4, 1),
    3,
    'Sedan uppstarten har fyra påståenden höjts och ett sänkts. Tre 1:or är kvar.',
  ],
  [
    'Inför uppstarten',
    counts(1, 2),
    1,
    'Sedan uppstarten har ett påstående höjts och två sänkts. En 1:a är kvar.',
  ],
  ['Uppstart', counts(0, 1), 0, 'Sedan uppstarten har ett påstående sänkts. Inga 1:or är kvar.'],
  [
    'Lärandeträff 1',
    counts(13, 0),
    2,
    'Sedan lärandeträff 1 har 13 påståenden höjts. Två 1:or är kvar.',
  ],
  [
    'Inför resultatkonferensen',
    counts(0, 0),
    5,
    'Sedan resultatkonferensen har inget påstående höjts eller sänkts. Fem 1:or är kvar.',
  ],
  [
    'Före kursen',
    counts(2, 0),
    0,
    'Jämfört med före kursen har två påståenden höjts. Inga 1:or är kvar.',
  ],
] as const)('since %s', (since, told, count, sentence) => {
  expect(shiftSentence(since, told, { count, bottom: 1 })).toBe(sentence);
});

test('counts in words, and heads of narrow columns', () => {
  expect(countsInWords(counts(2, 1, 1, 1))).toBe(
    'två höjda, ett sänkt, ett lika, ett inte jämfört',
  );
  expect(countsInWords(counts(0, 0, 0))).toBe('');
  const titles = [
    'Inför uppstarten',
    'Inför lärandeträff 1',
    'Lärandeträff 3',
    'Inför resultatkonferensen',
    'Halvtid',
    'Extra 2',
  ];
  expect(titles.map(occasionSign)).toEqual(['U', 'T1', 'T3', 'R', 'H', 'E2']);
  expect(sinceWhat('Resultatkonferens')).toBe('resultatkonferensen');
});

test.each(Object.getOwnPropertyNames(Object.prototype))(
  'an occasion and a theme may be called %s',
  (name) => {
    expect(sinceWhat(name)).toBe(`${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
    expect(occasionSign(name)).toBe([...name][0]?.toUpperCase());
    const shift = shiftOf([one(name)], [taken({ a: 1 }), taken({ a: 2 })]);
    expect(shift?.lines[0]).toMatchObject({ first: null, now: null, steps: null });
  },
);
