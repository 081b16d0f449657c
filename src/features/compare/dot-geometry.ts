/** Where the signs stand in a row of the plot, in the units of its picture. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** Drawn for a phone of 360 px with three organisations, and for a list beside the chosen statement. */
export const narrowPlot: PlotSize = { width: 164, height: 48, radius: 8 };
export const widePlot: PlotSize = { width: 272, height: 38, radius: 8.5 };

interface PlotOf {
  readonly steps: number;
  readonly sides: number;
}

/**
 * In every column the organisations stand on the same diagonal: who agree make a set, and no line from
 * last time crosses a letter.
 */
export function placeDot(
  { width, height, radius }: PlotSize,
  { steps, sides }: PlotOf,
  at: { readonly step: number; readonly side: number },
): { readonly x: number; readonly y: number } {
  const column = width / steps;
  const gaps = Math.max(1, sides - 1);
  const [across, down] = [
    Math.min(width * 0.09, (column - 2 * radius - 2) / gaps),
    Math.min(14, (height - 2 * radius - 4) / gaps),
  ];
  const from = at.side - (sides - 1) / 2;
  return {
    x: column * (at.step + 0.5) + from * across,
    y: height / 2 + from * down,
  };
}

/** The lines between the columns. */
export function columnLines({ width }: PlotSize, steps: number): readonly number[] {
  return Array.from({ length: steps - 1 }, (_, at) => ((at + 1) * width) / steps);
}
