// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OverTime } from '#features/compare/time/over-time.tsx';
import { viewOf } from '#features/compare/use-compare.ts';
import { granvik } from '#tests/support/rows/checklist-rows.ts';
import { makeBeside, type Made } from '#tests/support/rows/beside-rows.ts';

const width = (isWide: boolean) => () => ({
  matches: isWide,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
beforeEach(() => void vi.stubGlobal('matchMedia', width(false)));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(made: readonly Made[]) {
  cleanup();
  const all = made.map(makeBeside);
  const one = all.at(-1);
  if (!one) throw new Error('no occasion');
  render(
    <MemoryRouter>
      <OverTime view={viewOf(granvik, all, one)} all={all} />
    </MemoryRouter>,
  );
}

/** statement/organisation/occasion → score. */
type Numbers = Readonly<Record<string, number>>;
const sorted = (all: readonly (readonly [string, number])[]): Numbers =>
  Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** By where the signs stand on the lines of the scale, and by nothing else. */
function readPicture(steps: readonly number[]): Numbers {
  const found: [string, number][] = [];
  for (const row of document.querySelectorAll('figure li[data-statement]')) {
    const heights = [
      ...new Set(
        [...row.querySelectorAll('svg > path')].map((line) =>
          Number(/^M\S+ (?<y>[\d.]+)H/u.exec(line.getAttribute('d') ?? '')?.[1]),
        ),
      ),
    ].toSorted((a, b) => b - a);
    for (const lane of row.querySelectorAll('[data-lane]')) {
      const stops = [...lane.querySelectorAll('[data-occasion]')];
      expect(lane.querySelectorAll(':scope > path')).toHaveLength(Math.max(0, stops.length - 1));
      for (const stop of stops) {
        const place = stop.querySelector('g')?.getAttribute('transform') ?? '';
        const y = Number(/\((?<x>\S+) (?<y>[\d.]+)\)/u.exec(place)?.[2]);
        const score = steps[heights.indexOf(y)] ?? Number.NaN;
        expect(Number(stop.getAttribute('data-score'))).toBe(score);
        const key = [row, lane, stop].map((one, at) =>
          one.getAttribute(['data-statement', 'data-lane', 'data-occasion'][at] ?? ''),
        );
        found.push([key.join('/'), score]);
      }
    }
  }
  return sorted(found);
}

function readTables(): Numbers {
  const found = [...document.querySelectorAll('tr[data-statement] td')].flatMap((cell) => {
    const bare = cell.cloneNode(true) as Element;
    for (const aside of bare.querySelectorAll('span:not([data-move]), svg')) aside.remove();
    const text = bare.textContent?.trim() ?? '';
    const key = [
      cell.parentElement?.getAttribute('data-statement'),
      cell.getAttribute('data-of'),
      cell.getAttribute('data-occasion'),
    ];
    return text === '' ? [] : [[key.join('/'), Number(text)] as const];
  });
  return sorted(found);
}

/** What was said, by hand: same theme, same scale as the newest. */
function expected(made: readonly Made[]): Numbers {
  const now = made.at(-1);
  const ids = makeBeside(made[0] as Made).sides.map(({ participationId }) => participationId);
  const found = (now?.statements ?? []).flatMap(({ code, theme }) =>
    made.flatMap((one) => {
      const at = one.statements.findIndex((other) => other.theme === theme);
      if (at < 0 || one.top !== now?.top) return [];
      return one.scores.flatMap((scores, side) => {
        const score = scores?.[at] ?? null;
        return score === null ? [] : [[`${code}/${ids[side]}/${one.number}`, score] as const];
      });
    }),
  );
  return sorted(found);
}

const codes = ['A', 'B', 'C', 'D'];
/** An occasion whose list may have other themes, or other steps; somebody may have opened nothing. */
const madeOf = (number: number, sides: number) =>
  fc
    .record({
      top: fc.constantFrom(3, 3, 3, 4),
      changed: fc.subarray(codes),
      order: fc.shuffledSubarray(codes, { minLength: 2 }),
    })
    .chain(({ top, changed, order }) =>
      fc.record({
        number: fc.constant(number),
        title: fc.constant(`Lärandeträff ${number}`),
        top: fc.constant(top),
        statements: fc.constant(
          order.map((code) => ({
            code,
            theme: changed.includes(code) ? `${number} ${code}` : code,
          })),
        ),
        scores: fc.array(
          fc.option(
            fc.array(fc.option(fc.integer({ min: 1, max: top })), {
              minLength: order.length,
              maxLength: order.length,
            }),
            { freq: 5 },
          ),
          { minLength: sides, maxLength: sides },
        ),
      }),
    );
const anyHistory = fc
  .record({ sides: fc.integer({ min: 2, max: 3 }), count: fc.integer({ min: 2, max: 5 }) })
  .chain(({ sides, count }) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => madeOf(at + 1, sides))),
  );

test('picture and tables hold the very same numbers, whatever was scored, opened or changed', () => {
  let drawn = 0;
  fc.assert(
    fc.property(anyHistory, fc.boolean(), (made, isWide) => {
      vi.stubGlobal('matchMedia', width(isWide));
      show(made);
      if (document.querySelector('figure')) {
        const top = made.at(-1)?.top ?? 0;
        const picture = readPicture(Array.from({ length: top }, (_, at) => at + 1));
        expect(picture).toEqual(expected(made));
        expect(readTables()).toEqual(picture);
        drawn += Object.keys(picture).length > 0 ? 1 : 0;
      }
    }),
    { numRuns: 60 },
  );
  expect(drawn).toBeGreaterThan(20);
});

const list = codes.map((code) => ({ code, theme: code }));
const of = (number: number, ...scores: Made['scores']): Made => ({
  number,
  title: ['Uppstarten', 'Lärandeträff 1', 'Lärandeträff 2'][number - 1] ?? '',
  top: 3,
  statements: list,
  scores,
});

test('a line says raised, lowered or the same by its form; the picture says all in words, and how it is read', () => {
  show([
    of(1, [1, 3, 2, null], [2, 2, 2, 2], [1, 1, 1, 1]),
    of(2, [2, null, 2, null], [2, 3, 2, 2], null),
    of(3, [3, 2, 2, 1], [2, 3, 1, 2], [1, 2, 1, 1]),
  ]);
  const lane = (code: string, side: number) => {
    const lanes = document.querySelectorAll(`figure li[data-statement="${code}"] [data-lane]`);
    const lines = lanes[side]?.querySelectorAll(':scope > path') ?? [];
    return [...lines].map((line) => line.getAttribute('data-move'));
  };
  expect(lane('A', 0)).toEqual(['raised', 'raised']);
  expect(lane('B', 0)).toEqual(['lowered']);
  expect(lane('C', 1)).toEqual(['same', 'lowered']);
  expect(lane('B', 2)).toEqual(['raised']);
  expect(lane('D', 0)).toEqual([]);
  const said = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'));
  expect(said).toEqual([
    'Granvik 1, 2, 3. Strandhamn 2, 2, 2. Tallmo 1, finns inte att jämföra, 1.',
    'Granvik 3, inte skattat, 2. Strandhamn 2, 3, 3. Tallmo 1, finns inte att jämföra, 2.',
    'Granvik 2, 2, 2. Strandhamn 2, 2, 1. Tallmo 1, finns inte att jämföra, 1.',
    'Granvik inte skattat, inte skattat, 1. Strandhamn 2, 2, 2. Tallmo 1, finns inte att jämföra, 1.',
  ]);
  screen.getByText(
    /^Varje linje går från uppstarten till lärandeträff 2, tre skattningar i ordning/u,
  );
  screen.getByText(/Överst i raden är 3 steg 3, nederst 1 steg 1\.$/u);
  expect(document.body.textContent).not.toMatch(/procent|medel|summa|totalt|bäst|sämst|plats \d/iu);
});

test('a three of three steps is not drawn beside a three of four', () => {
  show([{ ...of(1, [3, 3, 3, 3], [3, 3, 3, 3]), top: 4 }, of(2, [1, 1, 1, 1], [2, 2, 2, 2])]);
  expect(Object.keys(readPicture([1, 2, 3])).filter((key) => key.endsWith('/1'))).toEqual([]);
  expect(readTables()).toEqual(readPicture([1, 2, 3]));
  screen.getByRole('heading', { name: 'Listan blev en annan' });
});

test('where the list has two levels, picture and tables are parted by them', () => {
  const levels = [
    { key: 'board', label: 'Nämnd eller styrelse' },
    { key: 'administration', label: 'Förvaltning' },
  ];
  const leveled = (made: Made): Made => ({
    ...made,
    levels,
    statements: made.statements.map((one, at) => ({
      ...one,
      level: at < 2 ? 'board' : 'administration',
    })),
  });
  show([leveled(of(1, [1, 1, 1, 1], [2, 2, 2, 2])), leveled(of(2, [2, 1, 2, 1], [2, 2, 2, 2]))]);
  const rows = (label: string) =>
    [...screen.getByRole('list', { name: label }).querySelectorAll('[data-statement]')].map((one) =>
      one.getAttribute('data-statement'),
    );
  expect(rows('Nämnd eller styrelse')).toEqual(['A', 'B']);
  expect(rows('Förvaltning')).toEqual(['C', 'D']);
  const heads = [...document.querySelectorAll('th[scope="rowgroup"]')].map(
    (one) => one.textContent,
  );
  expect(heads).toEqual([
    'Nämnd eller styrelse',
    'Förvaltning',
    'Nämnd eller styrelse',
    'Förvaltning',
  ]);
  // in the list of what moved each row says its own
  const moved = screen.getByRole('region', { name: 'Granvik' }).querySelectorAll('li');
  expect(moved[0]?.textContent).toContain('Namn A Nämnd eller styrelse');
  expect(moved[1]?.textContent).toContain('Namn C Förvaltning');
});
