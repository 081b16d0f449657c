import type { CycleRow } from '../tables/cycle.ts';

type Days = Pick<CycleRow, 'starts_on' | 'started_on' | 'ends_on'>;

/**
 * The days of a test: from when it began, planned until then, to its planned end. Begun here after its
 * end, it was written in afterwards: its plan says when it was.
 */
export function testDays({ starts_on: planned, started_on: begun, ends_on: to }: Days): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const isAfterwards = begun !== null && to !== null && begun > to;
  return { from: begun === null || isAfterwards ? planned : begun, to };
}
