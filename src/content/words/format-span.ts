import { SPACE, dayParts, formatDayShort, otherYear, read } from './format.ts';

/**
 * `('2026-11-14', '2026-12-09')` → `'14 nov – 9 dec'`; one day when they are equal or the end is
 * open. The year is told once, when it is not today's.
 */
export function formatSpan(from: string, to: string | null, today = from): string {
  const last = to ?? from;
  if (!read(from) || !read(last)) return formatDayShort(read(from) ? from : last);
  const year = otherYear(last, today);
  if (last === from) return `${formatDayShort(from)}${year}`;
  const [start, end] = [dayParts(from), dayParts(last)];
  if (from.slice(0, 7) === last.slice(0, 7)) {
    return `${start.day}–${end.day}${SPACE}${end.month}${year}`;
  }
  return `${formatDayShort(from)} – ${formatDayShort(last)}${year}`;
}

/** How long something is kept: *ett år*, *90 dagar*. */
export function keptFor(days: number): string {
  return days === 365 ? 'ett år' : `${days}${SPACE}dagar`;
}
