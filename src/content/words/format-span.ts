import {
  SPACE,
  dayParts,
  formatDay,
  formatDayLong,
  formatDayShort,
  otherYear,
  read,
} from './format.ts';

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

/** The same with whole words, where there is room: `'14–15 oktober'`, `'11 december – 21 april 2027'`. */
export function formatDays(from: string, to: string | null, today = from): string {
  const last = to ?? from;
  const [start, end] = [read(from), read(last)];
  if (!start || !end) return formatDayLong(start ? from : last);
  const year = otherYear(last, today);
  if (last === from) return `${formatDayLong(from)}${year}`;
  if (from.slice(0, 7) === last.slice(0, 7)) {
    return `${start.day}–${end.day}${SPACE}${end.month}${year}`;
  }
  return `${formatDayLong(from)} – ${formatDayLong(last)}${year}`;
}

/**
 * When a meeting is: `'torsdag 10 december 09.30–15.30'`; of two days both, and when it begins:
 * `'onsdag 21 oktober 12.00 – torsdag 22 oktober'`.
 */
export function formatMeeting(
  meeting: { readonly held_on: string; readonly starts_at: string },
  {
    lastDay,
    endsAt,
    today,
  }: { readonly lastDay: string | null; readonly endsAt?: string; readonly today: string },
): string {
  const { held_on: first, starts_at: start } = meeting;
  const day = formatDay(first, today);
  if (lastDay !== null && lastDay !== first && read(lastDay) && read(first)) {
    return `${[day, start].filter(Boolean).join(' ')} – ${formatDay(lastDay, today)}`;
  }
  const times = endsAt !== undefined && start !== '' ? `${start}–${endsAt}` : start;
  return [day, times].filter(Boolean).join(' ');
}

/** How long something is kept: *ett år*, *90 dagar*. */
export function keptFor(days: number): string {
  if (days === 1) return 'ett dygn';
  return days === 365 ? 'ett år' : `${days}${SPACE}dagar`;
}
