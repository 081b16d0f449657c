import { compareText } from '#lib/compare.ts';
import { daysBetween } from '#lib/stockholm.ts';

import type { OccasionRow } from './tables/occasion.ts';
import type { OwnOccasionRow } from './tables/own-occasion.ts';

/**
 * An occasion is one time the same checklist is scored, before a meeting ("flik" in the programme:
 * step 7, 14 January 2021, tells to score on that meeting's tab and note the shift since last time).
 * Days are `YYYY-MM-DD` in Swedish time; both ends are included.
 */
export type Span = Pick<OccasionRow, 'opens_on' | 'closes_on'>;

/** One at which an organisation scores: the round's, or its own. */
export interface Occasion extends Span, Pick<OccasionRow, 'id' | 'checklist_version_id' | 'title'> {
  /** Of the organisation's own: never opened for the group. */
  readonly isOwn: boolean;
}

/**
 * The organisation's way over all of them: by the day they open, the round's before its own on the same
 * day. The round's ids can be known beforehand: one of its own with such an id is not shown.
 */
export function sortOccasions(
  ofRound: readonly OccasionRow[],
  own: readonly OwnOccasionRow[],
): readonly Occasion[] {
  const taken = new Set(ofRound.map(({ id }) => id));
  const all = [
    ...ofRound.toSorted((a, b) => a.number - b.number).map((row) => ({ ...row, isOwn: false })),
    ...own
      .filter(({ id }) => !taken.has(id))
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((row) => ({ ...row, isOwn: true })),
  ];
  return all.toSorted((a, b) => compareText(a.opens_on, b.opens_on));
}

export type OccasionTime = 'ahead' | 'open' | 'closed';

export function occasionTime({ opens_on, closes_on }: Span, day: string): OccasionTime {
  if (closes_on < day) return 'closed';
  return opens_on > day ? 'ahead' : 'open';
}

/** All that are open on this day, the one that closes first before: that is the one a person can still miss. */
export function openOccasions<T extends Span>(occasions: readonly T[], day: string): T[] {
  return occasions.filter((one) => occasionTime(one, day) === 'open').toSorted(byClosing);
}

/** The last one that has closed before this day, for "what did I score?". */
export function closedOccasion<T extends Span>(occasions: readonly T[], day: string): T | null {
  const closed = occasions.filter((one) => occasionTime(one, day) === 'closed');
  return closed.toSorted(byClosing).at(-1) ?? null;
}

/** Days left to score, the last day counted as 0. */
export function daysLeft(occasion: Pick<Span, 'closes_on'>, day: string): number {
  return daysBetween(day, occasion.closes_on);
}

function byClosing(a: Span, b: Span): number {
  return compareText(a.closes_on, b.closes_on);
}
