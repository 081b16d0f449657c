import { readDay } from '#lib/stockholm.ts';
import { fieldLimits, signsOver } from './field-limits.ts';
import type { Occasion } from './occasion.ts';

/** How many an organisation may have beside the round's; the database counts too. */
export const mostOwnOccasions = 20;

/** What an occasion of one's own lacks before it can be saved. */
export type OccasionFault = 'noTitle' | 'tooLong' | 'noDay' | 'backwards';

export function occasionFault(
  of: Pick<Occasion, 'title' | 'opens_on' | 'closes_on'>,
): OccasionFault | null {
  const title = of.title.trim();
  if (title === '') return 'noTitle';
  if (signsOver(title, fieldLimits.occasion) > 0) return 'tooLong';
  if (readDay(of.opens_on) === undefined || readDay(of.closes_on) === undefined) return 'noDay';
  return of.closes_on < of.opens_on ? 'backwards' : null;
}
