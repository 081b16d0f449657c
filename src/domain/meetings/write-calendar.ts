import { addDays, minutesOf, readDay, readMoment } from '#lib/stockholm.ts';
import { foldLine, textValue } from './calendar-text.ts';

/** One meeting as a calendar needs it; days `YYYY-MM-DD` and clock times `HH.MM` in Sweden. */
export interface CalendarEvent {
  /** The row's own id: the same thing in every file, so that a newer one replaces an older. */
  readonly id: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** https, or empty. */
  readonly link: string;
  readonly day: string;
  /** Of a meeting of several days; else the same day. */
  readonly lastDay: string;
  /** Without a clock time it takes the whole day. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was last changed, as the server wrote it; null: unsent. */
  readonly changedAt: string | null;
}

interface Written {
  /** What calendars call the list. */
  readonly name: string;
  /** When the file is made (ISO). */
  readonly at: string;
}

const ZONE = 'Europe/Stockholm';

/** The rule of the European Union since 1996: the last Sundays of March and October, at one o'clock UTC. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The meetings as a file that calendars read (RFC 5545): lines end in CRLF and are folded at 75
 * octets. What has no day has no place in a calendar and is left out.
 */
export function writeCalendar(events: readonly CalendarEvent[], { name, at }: Written): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jamsides//Jamsides//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...zone,
    ...events.filter(({ day }) => readDay(day) !== undefined).flatMap((one) => eventLines(one, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, at: string): string[] {
  const { id, sequence, isCancelled, title, text, place, link, changedAt } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@jamsides`,
    `DTSTAMP:${utc(at)}`,
    `LAST-MODIFIED:${utc(changedAt ?? at)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${textValue(title)}`,
    ...timeLines(event),
    ...(text === '' ? [] : [`DESCRIPTION:${textValue(text)}`]),
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]),
    ...(link === '' ? [] : [`URL:${link.replaceAll(/\s/gu, '')}`]),
    'END:VEVENT',
  ];
}

/** An end that is not after the start (a slip of whoever typed it) is left out: calendars refuse it. */
function timeLines({ day, lastDay, startsAt, endsAt }: CalendarEvent): string[] {
  const last = readDay(lastDay) !== undefined && lastDay > day ? lastDay : day;
  const start = wallClock(day, startsAt);
  if (start === undefined)
    return [`DTSTART;VALUE=DATE:${bare(day)}`, `DTEND;VALUE=DATE:${bare(addDays(last, 1))}`];
  const end = wallClock(last, endsAt);
  const from = `DTSTART;TZID=${ZONE}:${start}`;
  return end === undefined || end <= start ? [from] : [from, `DTEND;TZID=${ZONE}:${end}`];
}

const bare = (day: string) => day.replaceAll('-', '');

/** `('2026-12-10', '09.30')` → `'20261210T093000'`; undefined when the clock says nothing. */
function wallClock(day: string, clock: string): string | undefined {
  const minutes = minutesOf(clock);
  if (clock === '' || !(minutes >= 0 && minutes < 1440)) return undefined;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${bare(day)}T${hour}${String(minutes % 60).padStart(2, '0')}00`;
}

function utc(moment: string): string {
  const at = readMoment(moment) ?? new Date(0);
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}
