/**
 * The programme lives on Swedish time: a phone set to another zone must show the same meeting
 * at the same clock time. Moments come in, days (`YYYY-MM-DD`) and clock times (`HH.MM`) go out.
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

/** The day in Sweden at this moment. */
export function dayOf(moment: Date): string {
  return `${part(moment, 'year')}-${part(moment, 'month')}-${part(moment, 'day')}`;
}

/** The clock in Sweden at this moment, written the Swedish way. */
export function clockOf(moment: Date): string {
  return `${part(moment, 'hour')}.${part(moment, 'minute')}`;
}

/** `'10.05'` → 605; minutes since midnight, for counting. NaN when it is no clock time. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(/[.:]/u);
  return Number(hour) * 60 + Number(minute);
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
