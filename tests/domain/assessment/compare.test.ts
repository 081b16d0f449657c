import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareFor,
  listApart,
  movesOf,
  pointOf,
  sameList,
  setBeside,
} from '#domain/assessment/beside.ts';
import { compare } from '#domain/assessment/compare.ts';

type Score = number | null;
interface Row {
  readonly name: string;
  readonly own: Score;
  readonly others: readonly Score[];
}
const sort = (rows: readonly Row[]) =>
  compare(
    rows,
    ({ own }) => own,
    ({ others }) => others.map((score, side) => ({ side, score })),
  );
const row = (name: string, own: Score, ...others: readonly Score[]): Row => ({ name, own, others });

test('what is furthest apart comes first, then the highest, then the list’s order', () => {
  const { learn } = sort([
    row('2-1', 1, 2),
    row('3-2', 2, 3),
    row('3-1', 1, 3),
    row('3-2 too', 2, 1, 3),
    row('2-1 too', 1, 1, 2),
  ]);
  expect(learn.map(({ one }) => one.name)).toEqual(['3-1', '3-2', '3-2 too', '2-1', '2-1 too']);
  expect(learn[3]?.from).toEqual([{ side: 0, score: 2 }]);
});

test.each([
  ['learn', row('a', 1, 2, 3)],
  ['learn', row('a', 2, 1, 3)],
  ['teach', row('a', 3, 2, 1)],
  ['teach', row('a', 2, 2, 1)],
  ['alike', row('a', 2, 2, 2)],
  ['alike', row('a', 2, null, 2)],
  ['untold', row('a', null, 3, 1)],
  ['untold', row('a', 2, null, null)],
  ['untold', row('a', 2)],
] as const)('%s: %j', (kind, one) => {
  const sorted = sort([one]);
  expect(sorted[kind]).toHaveLength(1);
});

const score = fc.constantFrom(null, 1, 2, 3, 4);
const rows = fc.array(
  fc.record({ name: fc.string(), own: score, others: fc.array(score, { maxLength: 3 }) }),
  { maxLength: 30 },
);

test('every statement is in one of the four, and who is named has come further', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { learn, teach, alike, untold } = sort(all);
      const told = [...learn.map(({ one }) => one), ...teach, ...alike, ...untold];
      expect(new Set(told)).toEqual(new Set(all));
      expect(told).toHaveLength(all.length);
      for (const { from, own, one } of learn) {
        expect(from.length).toBeGreaterThan(0);
        for (const { score } of from) expect(Number(score)).toBeGreaterThan(own);
        expect(from[0]?.score).toBe(Math.max(...one.others.map(Number)));
      }
      for (const { own, others } of [...teach, ...alike])
        for (const other of others) expect(Number(other ?? own)).toBeLessThanOrEqual(Number(own));
    }),
  );
});

const scale = [1, 2, 3].map((score) => ({ score }));
const sheet = (codes: readonly string[], sides: Readonly<Record<string, string>>, of = scale) => ({
  scale: of,
  statements: codes.map((code) => ({ id: `${codes.length}${code}`, theme: code })),
  sides: Object.entries(sides).map(([participationId, digits]) => ({
    participationId,
    seen: Object.fromEntries(
      codes.map((code, at) => [
        `${codes.length}${code}`,
        { score: Number(digits[at]) || null, comment: '' },
      ]),
    ),
  })),
});
const scores = (lines: ReturnType<typeof setBeside>) =>
  lines.map(({ told }) => told.map(({ score, last }) => `${score ?? '-'}${last ?? '-'}`).join(' '));

test('last time’s stands beside, statement by statement', () => {
  const now = sheet(['A', 'B', 'C'], { g: '123', s: '32 ' });
  const then = sheet(['A', 'B', 'C'], { g: '112', t: '333' });
  expect(scores(setBeside(now, then))).toEqual(['11 3-', '21 2-', '32 --']);
  expect(scores(setBeside(now, null))).toEqual(['1- 3-', '2- 2-', '3- --']);
});

test('of another list only what stands in both is compared, and never over another scale', () => {
  const now = sheet(['A', 'B', 'C'], { g: '123' });
  const then = sheet(['B', 'D'], { g: '31' });
  expect(sameList(now, then)).toBe('changed');
  expect(scores(setBeside(now, then))).toEqual(['1-', '23', '3-']);
  const four = sheet(
    ['A', 'B', 'C'],
    { g: '444' },
    [1, 2, 3, 4].map((score) => ({ score })),
  );
  expect(sameList(now, four)).toBe('changed');
  expect(scores(setBeside(now, four))).toEqual(['1-', '2-', '3-']);
  expect(sameList(now, sheet(['C', 'B', 'A'], {}))).toBe('same');
});

test('what is no step of the scale, or stands under a name every object has, is no score', () => {
  const odd = sheet(['A', 'constructor'], { g: '91' });
  const [side] = odd.sides;
  const lines = setBeside({ ...odd, sides: side ? [{ ...side, seen: {} }] : [] }, null);
  expect(scores(lines)).toEqual(['--', '--']);
  expect(scores(setBeside(odd, null))).toEqual(['--', '1-']);
});

const line = (digits: string, last = '') => {
  const now = sheet(
    ['A'],
    Object.fromEntries([...digits].map((one, at) => ['gst'[at] ?? '', one])),
  );
  const then = sheet(['A'], Object.fromEntries([...last].map((one, at) => ['gst'[at] ?? '', one])));
  const [first] = setBeside(now, then);
  if (!first) throw new Error('no line');
  return first;
};

test.each([
  ['132', 'g', 'learn', ['s']],
  ['133', 'g', 'learn', ['s', 't']],
  ['321', 'g', 'teach', []],
  ['222', 'g', 'alike', []],
  ['2 2', 'g', 'alike', []],
  [' 31', 'g', 'apart', ['s']],
  ['132', null, 'apart', ['s']],
  ['1  ', 'g', 'untold', []],
  ['   ', 'g', 'untold', []],
] as const)('%s seen from %s: %s', (digits, from, kind, furthest) => {
  const point = pointOf(line(digits), from);
  expect(point.kind).toBe(kind);
  const told = point.kind === 'learn' ? point.from : point.kind === 'apart' ? point.high : [];
  expect(told.map(({ side }) => side.participationId)).toEqual(furthest);
});

test('one sentence and one place: what a line says is where it is sorted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(' ', '1', '2', '3'), { minLength: 3, maxLength: 3 })),
      (all) => {
        const lines = all.map((digits) => line(digits.join('')));
        const { learn, teach, alike, untold } = compareFor(lines, 'g');
        for (const { one } of learn) expect(pointOf(one, 'g').kind).toBe('learn');
        for (const one of teach) expect(pointOf(one, 'g').kind).toBe('teach');
        for (const one of alike) expect(pointOf(one, 'g').kind).toBe('alike');
        for (const one of untold)
          expect(['untold', 'apart', 'alike']).toContain(pointOf(one, 'g').kind);
        expect(new Set(listApart(lines))).toEqual(
          new Set(lines.filter((one) => pointOf(one, null).kind === 'apart')),
        );
      },
    ),
  );
});

test('who has moved is told by what was scored both times', () => {
  const lines = [line('1', '2'), line('3', '1'), line('2', '2'), line(' ', '2'), line('2')];
  const { up, down, same } = movesOf(lines, 'g');
  expect([up, down, same]).toEqual([[lines[1]], [lines[0]], [lines[2]]]);
  expect(movesOf(lines, 'nobody')).toEqual({ up: [], down: [], same: [] });
});
