import {
  chartWords,
  periodText,
  seriesWords as words,
  sexWords,
} from '#content/words/improvement/figures.ts';
import { periodNumber, readPeriod } from '#domain/improvement/period.ts';
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
  /** Any number of women or of men. */
  readonly isSplit: boolean;
  readonly hasTotals: boolean;
  /** Of all the periods; null: there are several, or the periods are years. */
  readonly year: string | null;
  readonly tests: readonly RunSpan[];
}

/** A key figure with its values, read for the eye: what there is to draw, and what may be said. */
export function readSeries(
  measure: MeasureSaid,
  values: readonly Point[],
  cycles: readonly TestSaid[],
): Series {
  const chart = runChart(values);
  const periods = chart.points.map(({ period }) => period);
  const [year, ...others] = new Set(periods.map((period) => period.slice(0, 4)));
  const isOneYear = others.length === 0 && chart.kind !== 'year' && chart.kind !== 'mixed';
  return {
    measure,
    chart,
    names: sexWords[measure.people],
    isSplit: chart.points.some(({ women, men }) => women !== null || men !== null),
    hasTotals: chart.points.some(({ total }) => total !== null),
    year: isOneYear ? (year ?? null) : null,
    tests: cycles.flatMap((cycle) => spanOf(cycle, periods) ?? []),
  };
}

/** The points a test has touched; undefined: it is not begun, or nothing was measured meanwhile. */
function spanOf(cycle: TestSaid, periods: readonly string[]): RunSpan | undefined {
  if (cycle.started_on === null) return undefined;
  const { from: start, to } = testDays(cycle);
  const [end = '9'] = [to, cycle.decided_on].filter((day) => day !== null).toSorted();
  const during = periods.flatMap((period, at) => {
    const read = readPeriod(period);
    return read && read.lastDay >= (start ?? '') && read.firstDay <= end ? [at] : [];
  });
  const [first, last] = [during[0], during.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { from: first, to: last, name: words.testName(cycle.number) };
}

type Drawn = Pick<RunChartProps, 'label' | 'periods' | 'places' | 'lines' | 'spans' | 'median'>;

/** What the picture is drawn of; undefined: there is nothing to draw, or it would compare years with weeks. */
export function chartOf(series: Series): Drawn | undefined {
  const { chart, tests } = series;
  if (chart.points.length < 2 || chart.kind === 'mixed') return undefined;
  const slots = slotsOf(chart.points, chart.kind === 'date');
  const slotOf = (at: number) => slots.findIndex(({ point }) => point === chart.points[at]);
  const lines = linesOf(series, slots);
  return {
    periods: slots.map(({ point }) => (point ? periodText(point.period) : '')),
    places: slots.map(({ place }) => place),
    lines,
    spans: tests.map(({ name, from, to }) => ({ name, from: slotOf(from), to: slotOf(to) })),
    median: medianOf(series),
    label: labelOf(series, lines),
  };
}

interface Slot {
  /** Counted in periods. */
  readonly place: number;
  /** Undefined: here something lacks. */
  readonly point: Point | undefined;
}

/** Each period where it stands in time; between two that do not follow each other the line breaks. Days are never without others between them. */
function slotsOf(points: readonly Point[], isOfDays: boolean): readonly Slot[] {
  const slots = points.map((point) => ({ place: periodNumber(point.period) ?? 0, point }));
  return slots.flatMap((slot, at) => {
    const before = slots[at - 1];
    if (isOfDays || !before || slot.place - before.place < 2) return [slot];
    return [{ place: (before.place + slot.place) / 2, point: undefined }, slot];
  });
}

/** Those of whom there is a number: women before men, or all of them together. */
function linesOf({ chart, names }: Series, slots: readonly Slot[]): RunChartProps['lines'] {
  const line = (name: string, of: 'women' | 'men' | 'total'): RunLine => ({
    name,
    values: slots.map(({ point }) => point?.[of] ?? null),
  });
  const [women, men] = [line(names.women, 'women'), line(names.men, 'men')];
  if (chart.women && chart.men) return [women, men];
  if (chart.women) return [women];
  return chart.men ? [men] : [line(words.total, 'total')];
}

/** Of the first line. */
function medianOf({ chart, names }: Series): RunChartProps['median'] {
  if (chart.women) return { value: chart.women.median, name: words.median(names.women) };
  return chart.men && { value: chart.men.median, name: words.median(names.men) };
}

function labelOf({ chart, measure, tests }: Series, lines: RunChartProps['lines']): string {
  const periods = chart.points.map(({ period }) => periodText(period));
  return chartWords({
    title: measure.title,
    unit: measure.unit,
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
    lines: lines.flatMap(({ name, values }) => {
      const known = values.filter((value) => value !== null);
      const [from, to] = [known[0], known.at(-1)];
      return from === undefined || to === undefined ? [] : [{ name, from, to }];
    }),
    gap: chart.gap && { from: chart.gap.first.size, to: chart.gap.last.size },
    tests: tests.map(({ name, from, to }) => ({
      name,
      from: periods[from] ?? '',
      to: periods[to] ?? '',
    })),
  });
}
