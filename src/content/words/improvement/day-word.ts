import { formatDays } from '../format-span.ts';

/** `'2027-04-13'` → "13 april"; with the year when it is not today's. A round is two years long. */
export function dayWord(day: string, today: string): string {
  return formatDays(day, day, today);
}
