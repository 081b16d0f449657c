import { clockOf, dayOf, daysBetween, readDay } from '#lib/stockholm.ts';

/**
 * Days, times and lists as Swedish text. Always Swedish time, whatever the phone is set to;
 * a no-break space holds a number and its word together. What is no day or moment is an empty word.
 */
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
export const SPACE = '\u00a0';

interface DayNumbers {
  readonly day: number;
  readonly month: string;
  readonly weekday: string;
}

export function read(day: string): DayNumbers | undefined {
  if (readDay(day) === undefined) return undefined;
  const date = new Date(`${day}T12:00:00Z`);
  return {
    day: date.getUTCDate(),
    month: months[date.getUTCMonth()] ?? '',
    weekday: weekdays[date.getUTCDay()] ?? '',
  };
}

/** `'2026-12-10'` → `'torsdag 10 december'`; with the year when it is not today's. */
export function formatDay(day: string, today = day): string {
  const at = read(day);
  return at ? `${at.weekday} ${at.day}${SPACE}${at.month}${otherYear(day, today)}` : '';
}

export function otherYear(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? '' : `${SPACE}${day.slice(0, 4)}`;
}

/** `'2026-12-10'` → `{ day: '10', month: 'dec' }`; also the parts of a date tile. */
export function dayParts(day: string): { readonly day: string; readonly month: string } {
  const at = read(day);
  if (!at) return { day: '', month: '' };
  return { day: String(at.day), month: at.month.length <= 4 ? at.month : at.month.slice(0, 3) };
}

/** `'2026-12-10'` → `'10 dec'` */
export function formatDayShort(day: string): string {
  const { day: number, month } = dayParts(day);
  return number && `${number}${SPACE}${month}`;
}

/** `'2026-12-10'` → `'10 december'` */
export function formatDayLong(day: string): string {
  const at = read(day);
  return at ? `${at.day}${SPACE}${at.month}` : '';
}

/** A moment → `'14.32'`. */
export function formatTime(moment: string | Date): string {
  return clockOf(moment);
}

/** `'09.00'`, `'12.00'` → `'09.00–12.00'` */
export function formatTimes(from: string, to: string): string {
  return `${from}–${to}`;
}

/** A moment → `'i dag 14.32'`, `'i går 14.32'`, `'10 december 14.32'`, with the year when it is another. */
export function formatMoment(moment: string | Date, now: Date): string {
  const day = dayOf(moment);
  const today = dayOf(now);
  const ago = daysBetween(day, today);
  const clock = clockOf(moment);
  if (ago === 0) return `i${SPACE}dag${SPACE}${clock}`;
  if (ago === 1) return `i${SPACE}går${SPACE}${clock}`;
  const at = read(day);
  return at ? `${at.day}${SPACE}${at.month}${otherYear(day, today)} ${clock}` : '';
}

/** The clock alone today, else as `formatMoment`: `'14.32'`, `'i går 14.32'`. */
export function formatTimeOrMoment(moment: string, now: Date): string {
  const isToday = dayOf(moment) === dayOf(now);
  return isToday ? formatTime(moment) : formatMoment(moment, now);
}

/** `['a', 'b', 'c']` → `'a, b och c'` */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items[items.length - 1] ?? ''}`;
}

/** Small numbers as words in running text, as the programme writes them: `'två'`; from 13 figures. */
export function formatCount(count: number): string {
  const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
  return words[count] ?? String(count);
}

/** "Granviks", "Hofors": a name that ends in s, x or z has no further s. */
export function genitive(name: string): string {
  return /[sxz]$/iu.test(name) ? name : `${name}s`;
}
