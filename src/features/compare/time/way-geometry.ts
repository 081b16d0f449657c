import type { Stop } from '#domain/assessment/over-time.ts';

/** A lane for each organisation beside each other, in the units of the picture: no two lines ever cross. */
export interface LaneSize {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** Drawn for a phone of 360 px with three organisations, and for half a computer's page. */
export const narrowLanes: LaneSize = { width: 164, height: 54, radius: 7.5 };
export const wideLanes: LaneSize = { width: 300, height: 46, radius: 8 };

export interface Placed {
  readonly occasion: number;
  readonly score: number;
  readonly move: Stop['move'];
  readonly x: number;
  readonly y: number;
}

interface LaneOf {
  /** The steps of the scale, lowest first. */
  readonly steps: readonly number[];
  readonly sides: number;
}

/** How high a score stands: the same in every lane. */
export function heightOf({ height, radius }: LaneSize, steps: readonly number[], score: number) {
  const edge = radius + 2;
  const up = steps.indexOf(score) / Math.max(1, steps.length - 1);
  return height - edge - up * (height - 2 * edge);
}

/** Where the lane of a side begins and ends, its signs included. */
export function laneOf({ width, radius }: LaneSize, sides: number, side: number) {
  const lane = width / sides;
  return { from: side * lane + radius / 2 + 5, to: (side + 1) * lane - radius - 3 };
}

/** What was scored, from the left to the right in time; the newest occasion stands at the lane's end. */
export function placeStops(
  size: LaneSize,
  { steps, sides }: LaneOf,
  { stops, side }: { readonly stops: readonly (Stop | null)[]; readonly side: number },
): readonly Placed[] {
  const { from, to } = laneOf(size, sides, side);
  const apart = (to - from) / Math.max(1, stops.length - 1);
  return stops.flatMap((stop, occasion) => {
    if (stop === null || stop.score === null) return [];
    const { score, move } = stop;
    const x = to - (stops.length - 1 - occasion) * apart;
    return [{ occasion, score, move, x, y: heightOf(size, steps, score) }];
  });
}
