import { compareText } from '#lib/compare.ts';
import { daysBetween } from '#lib/stockholm.ts';

import type { OccasionRow } from './tables/occasion.ts';

/**
 * An occasion is one time the same checklist is scored, before a meeting ("flik" in the programme:
 * step 7, 14 January 2021, tells to score on that meeting's tab and note the shift since last time).
 * Days are `YYYY-MM-DD` in Swedish time; both ends are included.
 */
type Span = Pick<OccasionRow, 'opens_on' | 'closes_on' | 'number'>;

/**
 * The occasion that is open on this day. Should two overlap, the one that closes first: that is
 * the one a person can still miss.
 */
export function openOccasion<T extends Span>(occasions: readonly T[], day: string): T | null {
  const open = occasions.filter((one) => one.opens_on <= day && day <= one.closes_on);
  return open.toSorted(byClosing)[0] ?? null;
}

/** The one that opens next after this day; null when the round has no more. */
export function nextOccasion<T extends Span>(occasions: readonly T[], day: string): T | null {
  const ahead = occasions.filter((one) => one.opens_on > day);
  return ahead.toSorted((a, b) => compareText(a.opens_on, b.opens_on))[0] ?? null;
}

/** The last one that has closed before this day, for "what did I score?". */
export function closedOccasion<T extends Span>(occasions: readonly T[], day: string): T | null {
  const closed = occasions.filter((one) => one.closes_on < day);
  return closed.toSorted(byClosing).at(-1) ?? null;
}

/** Occasions before this one, nearest first: where last time's score is looked for. */
export function earlierOccasions<T extends Span>(occasions: readonly T[], of: Span): T[] {
  return occasions.filter((one) => one.number < of.number).toSorted((a, b) => b.number - a.number);
}

/** Days left to score, the last day counted as 0. */
export function daysLeft(occasion: Pick<OccasionRow, 'closes_on'>, day: string): number {
  return daysBetween(day, occasion.closes_on);
}

function byClosing(a: Span, b: Span): number {
  return compareText(a.closes_on, b.closes_on) || a.number - b.number;
}
