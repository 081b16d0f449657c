import { comparePeriods, readPeriod, type PeriodKind } from './period.ts';
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
  /** `mixed`: a year beside a month, or nothing at all. Then nothing may be compared. */
  readonly kind: PeriodKind | 'mixed';
  /** Null: no number of theirs, or periods of several kinds. */
  readonly women: RunOfOne | null;
  readonly men: RunOfOne | null;
  /** The first and the last period that have both; null: there are not two. */
  readonly gap: { readonly first: Gap; readonly last: Gap } | null;
}

/** What may be said of one line. */
export interface RunOfOne {
  readonly median: number;
  /** `tooFew`: nothing may be said yet. Null: nothing unusual. */
  readonly pattern: 'tooFew' | Pattern | null;
}

/** So many points in a row on one side of their median, or so many that each go on up or down. */
export interface Pattern {
  readonly side: 'above' | 'below' | 'up' | 'down';
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Rules of a run chart (Perla, Provost and Murray 2011): under ten points a median says too little; six
 * in a row on one side of it, or five in a row that go up or down, are seldom chance. Points on the
 * median, and one that is as the one before, neither count nor break.
 */
export const fewestPoints = 10;
const onOneSide = 6;
const inOneDirection = 5;

export function runChart(values: readonly Point[]): RunChart {
  const points = values
    .filter(({ women, men, total }) => [women, men, total].some((one) => one !== null))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const kind = kindOf(points);
  if (kind === 'mixed') return { points, kind, women: null, men: null, gap: null };
  const gaps = points.flatMap((point) => gapOf(point) ?? []);
  const [first, last] = [gaps[0], gaps.at(-1)];
  return {
    points,
    kind,
    women: runOf(points, 'women'),
    men: runOf(points, 'men'),
    gap: first && last && first !== last ? { first, last } : null,
  };
}

function kindOf(points: readonly Point[]): RunChart['kind'] {
  const kinds = new Set(points.map(({ period }) => readPeriod(period)?.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : 'mixed';
}

interface Value {
  readonly period: string;
  readonly value: number;
}

function runOf(points: readonly Point[], sex: 'women' | 'men'): RunOfOne | null {
  const values = points.flatMap(({ period, [sex]: value }) =>
    value === null ? [] : [{ period, value }],
  );
  const median = medianOf(values.map(({ value }) => value));
  if (median === null) return null;
  return { median, pattern: values.length < fewestPoints ? 'tooFew' : patternOf(values, median) };
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

/** The latest; of two that end together the one beside the median. */
function patternOf(values: readonly Value[], median: number): Pattern | null {
  const run = latest(sidesOf(values, median), onOneSide);
  // Between five points there are four steps.
  const steps = latest(stepsOf(values), inOneDirection - 1);
  const trend = steps && { ...steps, count: steps.count + 1 };
  if (!run || !trend) return run ?? trend;
  return comparePeriods(run.to, trend.to) < 0 ? trend : run;
}

type Step = Omit<Pattern, 'count'>;

function sidesOf(values: readonly Value[], median: number): readonly Step[] {
  return values
    .filter(({ value }) => value !== median)
    .map(({ period, value }) => {
      const side = value > median ? 'above' : 'below';
      return { side, from: period, to: period };
    });
}

function stepsOf(values: readonly Value[]): readonly Step[] {
  const changes = values.filter(({ value }, at) => value !== values[at - 1]?.value);
  return changes.flatMap(({ period, value }, at) => {
    const before = changes[at - 1];
    if (!before) return [];
    return [{ side: value > before.value ? 'up' : 'down', from: before.period, to: period }];
  });
}

/** The latest row of steps to the same side that is long enough. */
function latest(steps: readonly Step[], needed: number): Pattern | null {
  let row: Pattern | undefined;
  let found: Pattern | null = null;
  for (const { side, from, to } of steps) {
    row = row?.side === side ? { ...row, count: row.count + 1, to } : { side, count: 1, from, to };
    if (row.count >= needed) found = row;
  }
  return found;
}
