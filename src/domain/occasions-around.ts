import { compareText } from '#lib/compare.ts';
import { occasionTime, type Span } from './occasion.ts';

/** The one that opens next after this day; null when there are no more. */
export function nextOccasion<T extends Span>(occasions: readonly T[], day: string): T | null {
  const ahead = occasions.filter((one) => occasionTime(one, day) === 'ahead');
  return ahead.toSorted((a, b) => compareText(a.opens_on, b.opens_on))[0] ?? null;
}

/** Those before this one, nearest first: where last time's score is looked for. The list is in order. */
export function earlierOccasions<T extends { readonly id: string }>(
  occasions: readonly T[],
  of: { readonly id: string },
): T[] {
  const at = occasions.findIndex(({ id }) => id === of.id);
  return occasions.slice(0, Math.max(at, 0)).toReversed();
}
