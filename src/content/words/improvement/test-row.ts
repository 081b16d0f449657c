import { daysBetween } from '#lib/stockholm.ts';
import { formatDay, formatDayLong, SPACE } from '../format.ts';

const weekdayOf = (day: string) => formatDay(day).split(' ')[0] ?? '';

/** When a test ended, beside today: "i går", "i tisdags", "13 april". */
export function endedWord(day: string, today: string): string {
  const daysAgo = daysBetween(day, today);
  if (daysAgo <= 0) return `i${SPACE}dag`;
  if (daysAgo === 1) return `i${SPACE}går`;
  if (daysAgo < 7) return `i${SPACE}${weekdayOf(day)}s`;
  return formatDayLong(day);
}

/** Of a test, on Hem. */
export const testWords = {
  ended: (day: string, today: string) => `Testet slutade ${endedWord(day, today)}. Vad såg ni?`,
  running: (endsOn: string | null) =>
    endsOn === null
      ? 'Testet pågår. Vad ser ni?'
      : `Testet pågår till ${formatDayLong(endsOn)}. Vad ser ni?`,
} as const;
