import {
  chartWords,
  periodText,
  seriesWords as words,
  sexWords,
  type SeriesKind,
} from '#content/words/improvement/figures.ts';
import { readPeriod } from '#domain/improvement/period.ts';
import { testDays } from '#domain/improvement/test-days.ts';
import { runChart, type Point, type RunChart } from '#domain/improvement/run-chart.ts';
import type { CycleRow } from '#domain/tables/cycle.ts';
import type { MeasureRow } from '#domain/tables/measure.ts';
import type { RunChartProps, RunLine, RunSpan } from '#ui/figure/run-chart-props.ts';

export type MeasureSaid = Pick<
  MeasureRow,
  'title' | 'unit' | 'people' | 'source' | 'women_count' | 'men_count'
>;
export type TestSaid = Pick<CycleRow, 'starts_on' | 'started_on' | 'ends_on' | 'decided_on'> & {
  readonly number: number;
};

export interface Series {
  readonly measure: MeasureSaid;
  readonly chart: RunChart;
  readonly names: { readonly women: string; readonly men: string };
  readonly kind: SeriesKind;
  /** Any number of women or of men. */
  readonly isSplit: boolean;
  readonly hasTotals: boolean;
  readonly tests: readonly RunSpan[];
  /** A period of these as it is told beside the others. */
  readonly say: (period: string) => string;
}

/** A key figure with its values, read for the eye: what there is to draw, and what may be said. */
export function readSeries(
  measure: MeasureSaid,
  values: readonly Point[],
  cycles: readonly TestSaid[],
): Series {
  const chart = runChart(values);
  const periods = chart.points.map(({ period }) => period);
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const kind = kindOf(periods);
  return {
    measure,
    chart,
    names: sexWords[measure.people],
    kind,
    isSplit: chart.points.some(({ women, men }) => women !== null || men !== null),
    hasTotals: chart.points.some(({ total }) => total !== null),
    tests: cycles.flatMap((cycle) => spanOf(cycle, periods) ?? []),
    say: (period) => periodText(period, years.size === 1 && kind !== 'year'),
  };
}

function kindOf(periods: readonly string[]): SeriesKind {
  const kinds = new Set(periods.map((period) => readPeriod(period)?.kind ?? 'mixed'));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : 'mixed';
}

/** The points a test has touched; undefined: it is not begun, or nothing was measured meanwhile. */
function spanOf(cycle: TestSaid, periods: readonly string[]): RunSpan | undefined {
  if (cycle.started_on === null) return undefined;
  const { from: start, to } = testDays(cycle);
  const end = to ?? cycle.decided_on ?? '9';
  const during = periods.flatMap((period, at) => {
    const read = readPeriod(period);
    return read && read.lastDay >= (start ?? '') && read.firstDay <= end ? [at] : [];
  });
  const [first, last] = [during[0], during.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { from: first, to: last, name: words.testName(cycle.number) };
}

/** What the picture is drawn of; undefined: there is nothing to draw. */
export function chartOf(series: Series): Omit<RunChartProps, 'gapName' | 'say'> | undefined {
  const { chart, names, isSplit, tests, measure, say } = series;
  const { points, median, gap } = chart;
  if (points.length < 2) return undefined;
  const line = (name: string, of: 'women' | 'men' | 'total'): RunLine => ({
    name,
    values: points.map((point) => point[of]),
  });
  const lines = isSplit
    ? ([line(names.women, 'women'), line(names.men, 'men')] as const)
    : ([line(words.total, 'total')] as const);
  const periods = points.map(({ period }) => say(period));
  return {
    periods,
    lines,
    spans: tests,
    median: isSplit && median !== null ? { value: median, name: words.median(names.women) } : null,
    label: chartWords({
      title: measure.title,
      unit: measure.unit,
      first: periods[0] ?? '',
      last: periods.at(-1) ?? '',
      lines: lines.flatMap(({ name, values }) => {
        const known = values.filter((value) => value !== null);
        const [from, to] = [known[0], known.at(-1)];
        return from === undefined || to === undefined ? [] : [{ name, from, to }];
      }),
      gap: gap && { from: gap.first.size, to: gap.last.size },
      tests: tests.map(({ name, from, to }) => ({
        name,
        from: periods[from] ?? '',
        to: periods[to] ?? '',
      })),
    }),
  };
}
