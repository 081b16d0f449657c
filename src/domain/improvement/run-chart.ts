import { comparePeriods } from './period.ts';
import type { MeasureValueRow } from '../tables/measure-value.ts';

/** One period of a figure. */
export type Point = Pick<MeasureValueRow, 'period' | 'women' | 'men' | 'total'>;

/** Women beside men in one period: how far apart, in the figure's own unit, and who has more. */
export interface Gap {
  readonly period: string;
  readonly women: number;
  readonly men: number;
  readonly size: number;
  readonly more: 'women' | 'men' | 'neither';
}

export interface RunChart {
  /** Earliest first, those without any number left out. */
  readonly points: readonly Point[];
  /** Of women; null: no number of theirs. */
  readonly median: number | null;
  /** `tooFew`: nothing may be said yet. Null: nothing unusual. Else so many in a row on one side. */
  readonly run: 'tooFew' | RunOfPoints | null;
  /** The first and the last period that have both; null: there are not two. */
  readonly gap: { readonly first: Gap; readonly last: Gap } | null;
}

export interface RunOfPoints {
  readonly side: 'above' | 'below';
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Rules of a run chart (Perla, Provost and Murray 2011): under ten points a median says too little, and
 * six in a row on one side of it are seldom chance. Points on the median neither count nor break.
 */
export const fewestPoints = 10;
const inARow = 6;

export function runChart(values: readonly Point[]): RunChart {
  const points = values
    .filter(({ women, men, total }) => [women, men, total].some((one) => one !== null))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const women = points.flatMap(({ period, women: value }) =>
    value === null ? [] : [{ period, value }],
  );
  const median = medianOf(women.map(({ value }) => value));
  const gaps = points.flatMap((point) => gapOf(point) ?? []);
  const [first, last] = [gaps[0], gaps.at(-1)];
  return {
    points,
    median,
    run: median === null || women.length < fewestPoints ? 'tooFew' : lastRun(women, median),
    gap: first && last && first !== last ? { first, last } : null,
  };
}

/** Null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Null where one of them lacks. */
export function gapOf({ period, women, men }: Point): Gap | null {
  if (women === null || men === null) return null;
  const more = women === men ? 'neither' : women > men ? 'women' : 'men';
  return { period, women, men, size: rounded(Math.abs(women - men)), more };
}

/** 0.1 + 0.2 is 0.3 to whoever reads it. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The latest run that is long enough. */
function lastRun(
  values: readonly { readonly period: string; readonly value: number }[],
  median: number,
): RunOfPoints | null {
  let run: RunOfPoints | undefined;
  let found: RunOfPoints | null = null;
  for (const { period, value } of values) {
    if (value === median) continue;
    const side = value > median ? 'above' : 'below';
    run =
      run?.side === side
        ? { ...run, count: run.count + 1, to: period }
        : { side, count: 1, from: period, to: period };
    if (run.count >= inARow) found = run;
  }
  return found;
}
