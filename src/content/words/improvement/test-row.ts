import { daysBetween } from '#lib/stockholm.ts';
import { formatDay, SPACE } from '../format.ts';
import { dayWord } from './day-word.ts';

const weekdayOf = (day: string) => formatDay(day).split(' ')[0] ?? '';

/** When a test ended, beside today: "i går", "i tisdags", "13 april", "13 april 2027". */
export function endedWord(day: string, today: string): string {
  const daysAgo = daysBetween(day, today);
  if (daysAgo <= 0) return `i${SPACE}dag`;
  if (daysAgo === 1) return `i${SPACE}går`;
  if (daysAgo < 7) return `i${SPACE}${weekdayOf(day)}s`;
  return dayWord(day, today);
}

/** Of a test, on Hem. */
export const testWords = {
  saw: (day: string, today: string) => `Testet slutade ${endedWord(day, today)}. Vad såg ni?`,
  decision: (day: string, today: string) =>
    `Testet slutade ${endedWord(day, today)}. Hur går ni vidare?`,
  running: (endsOn: string | null, today: string) =>
    endsOn === null
      ? 'Testet pågår. Vad ser ni?'
      : `Testet pågår till ${dayWord(endsOn, today)}. Vad ser ni?`,
} as const;
