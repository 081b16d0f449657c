/**
 * The programme lives on Swedish time: a phone set to another zone must show the same meeting
 * at the same clock time. Moments come in, days (`YYYY-MM-DD`) and clock times (`HH.MM`) go out.
 * What others wrote comes in too: what is no moment and no day is undefined or the empty word, and
 * nothing here throws.
 */
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function part(moment: Date, type: Intl.DateTimeFormatPartTypes): string {
  return parts.formatToParts(moment).find((one) => one.type === type)?.value ?? '';
}

/** What is outside has no meaning in the programme, and breaks what counts with it. */
const [first, end] = [Date.UTC(1970, 0), Date.UTC(2100, 0)];
const momentShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;
const dayShape = /^\d{4}-\d\d-\d\d$/u;
const longestMoment = 40;

/** The one reading of a moment: a Date, or a text as phones and the server write them (ISO). */
export function readMoment(value: unknown): Date | undefined {
  const isText = typeof value === 'string' && value.length <= longestMoment;
  if (!(value instanceof Date) && !(isText && momentShape.test(value))) return undefined;
  const at = new Date(value);
  const ms = at.getTime();
  return ms >= first && ms < end ? at : undefined;
}

/** The one reading of a day: `'2026-02-30'` is none. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !dayShape.test(value)) return undefined;
  const ms = Date.parse(`${value}T00:00Z`);
  if (!(ms >= first && ms < end)) return undefined;
  return new Date(ms).getUTCDate() === Number(value.slice(8)) ? value : undefined;
}

/** The day in Sweden at this moment; empty when it is none. */
export function dayOf(moment: string | Date): string {
  const at = readMoment(moment);
  return at ? `${part(at, 'year')}-${part(at, 'month')}-${part(at, 'day')}` : '';
}

/** The clock in Sweden at this moment, written the Swedish way; empty when it is none. */
export function clockOf(moment: string | Date): string {
  const at = readMoment(moment);
  return at ? `${part(at, 'hour')}.${part(at, 'minute')}` : '';
}

/** `'10.05'` → 605; minutes since midnight, for counting. NaN when it is no clock time. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(/[.:]/u);
  return Number(hour) * 60 + Number(minute);
}

/** Whole days from one day to another; negative when `to` lies before. NaN when one is none. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The day so many days later; empty when it is none. */
export function addDays(day: string, days: number): string {
  const ms = Date.parse(`${day}T00:00Z`) + days * 86_400_000;
  return Number.isNaN(ms) ? '' : dayOf(new Date(ms + 43_200_000));
}
