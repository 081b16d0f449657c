import type { RunValues } from './run-geometry.ts';

/** The first is a whole line with filled dots, the second dashed with hollow ones: the same ink. */
export interface RunLine {
  readonly name: string;
  readonly values: RunValues;
}

/** A bracket over the plot, from one period to another. */
export interface RunSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export interface RunChartProps {
  /** The whole picture in a sentence, for those who listen. */
  readonly label: string;
  /** What each is called; empty: a gap, where nothing was measured. */
  readonly periods: readonly string[];
  /** Where each stands along the axis, in steps of any length, earliest first. */
  readonly places: readonly number[];
  readonly lines: readonly [RunLine] | readonly [RunLine, RunLine];
  readonly spans: readonly RunSpan[];
  /** Of the first line. */
  readonly median: { readonly value: number; readonly name: string } | null;
  /** What the field between the lines is called. */
  readonly gapName: string;
  readonly say: (value: number) => string;
  /** At the lines across: round numbers, of which every digit is told. */
  readonly sayTick: (value: number) => string;
}
