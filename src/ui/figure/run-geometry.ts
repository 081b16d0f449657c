/** One value a period; null where there is none. */
export type RunValues = readonly (number | null)[];

/** The picture is 100 by 100, whatever it is drawn in; 0 is its top. */
export interface RunScale {
  /** The lines across, from below. */
  readonly ticks: readonly number[];
  readonly x: (at: number) => number;
  /** Half a step along the axis. */
  readonly half: number;
  readonly y: (value: number) => number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Two to four lines at round numbers that hold every value between them. */
export function runScale(values: RunValues, places: readonly number[]): RunScale {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 2;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * (steps.find((one) => one * size >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Counted in steps and only then multiplied: 0.1 three times is no 0.3.
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [start, end] = [places[0] ?? 0, places.at(-1) ?? 0];
  const length = end - start;
  return {
    ticks,
    x: (at) => (length === 0 ? 50 : round((((places[at] ?? start) - start) / length) * 100)),
    half: length === 0 ? 0 : 50 / length,
    y: (value) => round(100 - ((value - bottom) / (top - bottom)) * 100),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A line that is broken where a value is missing. */
export function linePath(values: RunValues, { x, y }: RunScale): string {
  return values
    .map((value, at) => {
      if (value === null) return '';
      const goesOn = at > 0 && values[at - 1] !== null;
      return `${goesOn ? 'L' : 'M'}${x(at)} ${y(value)}`;
    })
    .join('');
}

/** A dot at each value: a line without length, with round ends. */
export function dotsPath(values: RunValues, { x, y }: RunScale): string {
  return values.map((value, at) => (value === null ? '' : `M${x(at)} ${y(value)}h0`)).join('');
}

/** The field between two lines, where both are known in two periods after each other. */
export function fieldPath(a: RunValues, b: RunValues, { x, y }: RunScale): string {
  return a
    .map((value, at) => {
      const [next, other, otherNext] = [a[at + 1], b[at], b[at + 1]];
      if (value == null || next == null || other == null || otherNext == null) return '';
      return `M${x(at)} ${y(value)}L${x(at + 1)} ${y(next)}V${y(otherNext)}L${x(at)} ${y(other)}Z`;
    })
    .join('');
}

/** The last value there is, undefined when there is none. */
export function lastOf(values: RunValues): number | undefined {
  return values.findLast((value) => value !== null) ?? undefined;
}

/** The first, the last, and the one nearest to the middle where it stands clear of both. */
export function labelled(periods: readonly string[], { x }: RunScale): readonly number[] {
  const last = periods.length - 1;
  const off = (at: number) => Math.abs(x(at) - 50);
  const [middle] = periods
    .flatMap((period, at) => (period !== '' && off(at) <= clear ? [at] : []))
    .toSorted((a, b) => off(a) - off(b));
  const shown = last < 4 || middle === undefined ? [0, last] : [0, middle, last];
  return [...new Set(shown)];
}

/** So far from the middle a name there still has room. */
const clear = 12;

/** So far apart two names at the ends of their lines can both be read. */
const apart = 34;
/** And so far from the top and the bottom of the picture. */
const edge = 10;

/** Where the names stand, of the lines that end at these heights: in the lines' order, not on each other. */
export function spreadEnds(ends: readonly number[]): readonly number[] {
  const [first, second] = ends;
  if (first === undefined || second === undefined || Math.abs(first - second) >= apart)
    return ends.map((end) => Math.min(100 - edge, Math.max(edge, end)));
  const middle = Math.min(100 - apart / 2, Math.max(apart / 2, (first + second) / 2));
  const up = [middle - apart / 2, middle + apart / 2] as const;
  return first <= second ? up : [up[1], up[0]];
}
