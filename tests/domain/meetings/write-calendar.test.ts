import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar, type CalendarEvent } from '#domain/meetings/write-calendar.ts';

const event: CalendarEvent = {
  id: '5d1f2a7c-0000-4000-8000-000000000001',
  sequence: 0,
  isCancelled: false,
  title: 'Lärandeträff 1',
  text: 'Styrning och ledning',
  place: 'Strandhamns stadshus',
  link: '',
  day: '2026-12-10',
  lastDay: '2026-12-10',
  startsAt: '09.30',
  endsAt: '15.30',
  changedAt: '2026-11-20T08:00:00Z',
};
const about = { name: 'Omgång 1', at: '2026-11-23T08:00:00.123Z' };
const write = (...changes: readonly Partial<CalendarEvent>[]) =>
  writeCalendar(
    changes.map((change) => ({ ...event, ...change })),
    about,
  );

/** As somebody else's calendar reads it, in the zone that the file itself describes. */
function readEvents(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const utcOf = (text: string) =>
  readEvents(text).map((one) => [
    one.startDate.toJSDate().toISOString(),
    one.endDate.toJSDate().toISOString(),
  ]);

test('another program reads the meeting as it was written', () => {
  const [read] = readEvents(write({}));
  expect(read).toMatchObject({
    uid: `${event.id}@jamsides`,
    summary: 'Lärandeträff 1',
    location: 'Strandhamns stadshus',
    description: 'Styrning och ledning',
    sequence: 0,
  });
  expect(read?.startDate.toString()).toBe('2026-12-10T09:30:00');
  expect(read?.startDate.zone.tzid).toBe('Europe/Stockholm');
});

test('the same clock time is another moment in summer, also on the days the clock is turned', () => {
  const days = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-03-28', '2027-06-01'];
  const starts = days.map((day) => utcOf(write({ day, lastDay: day }))[0]?.[0]);
  expect(starts).toEqual([
    '2026-03-28T08:30:00.000Z',
    '2026-03-29T07:30:00.000Z',
    '2026-10-24T07:30:00.000Z',
    '2026-10-25T08:30:00.000Z',
    '2027-03-28T07:30:00.000Z',
    '2027-06-01T07:30:00.000Z',
  ]);
});

test('a conference over the turn of the clock ends on its last day', () => {
  const text = write({
    day: '2026-10-24',
    lastDay: '2026-10-25',
    startsAt: '12.00',
    endsAt: '12.00',
  });
  expect(utcOf(text)).toEqual([['2026-10-24T10:00:00.000Z', '2026-10-25T11:00:00.000Z']]);
});

test('a moved and cancelled meeting keeps its name among calendars and says both', () => {
  const text = write({ sequence: 3, isCancelled: true });
  const [read] = readEvents(text);
  expect(read?.sequence).toBe(3);
  expect(read?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(read?.uid).toBe(`${event.id}@jamsides`);
  expect(text).toContain('DTSTAMP:20261123T080000Z\r\n');
  expect(text).toContain('LAST-MODIFIED:20261120T080000Z\r\n');
});

test('lines end in CRLF and none is longer than 75 octets; no letter is cut in two', () => {
  const title = 'Så ökar vi jämställdheten i 🏛️ '.repeat(12);
  const text = write({ title });
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.split('\r\n');
  expect(lines.every((line) => !/[\r\n]/u.test(line))).toBe(true);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
  expect(readEvents(text)[0]?.summary).toBe(title);
});

test('what people wrote cannot write lines of its own', () => {
  const title = 'A;B,C\\D\r\nEND:VEVENT\rX\u0007Y';
  const [read, ...others] = readEvents(write({ title, place: 'X\nATTENDEE:a@b.example' }));
  expect(others).toEqual([]);
  expect(read?.summary).toBe('A;B,C\\D\nEND:VEVENT\nX Y');
  expect(read?.location).toBe('X\nATTENDEE:a@b.example');
  expect(read?.component.getFirstProperty('attendee')).toBeNull();
});

test('without a clock time it takes the whole day; an end before the start is left out', () => {
  expect(write({ startsAt: '' })).toContain(
    'DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261211\r\n',
  );
  expect(write({ endsAt: '08.00' })).not.toContain('DTEND');
  expect(write({ startsAt: 'nio', endsAt: '99.99' })).toContain('DTSTART;VALUE=DATE:20261210');
});

test('the round is one file: what has no day is left out, the rest stands in it once', () => {
  const events = readEvents(
    write({}, { id: 'other', day: '2027-04-22', lastDay: '' }, { day: '' }),
  );
  expect(events.map((one) => one.uid)).toEqual([`${event.id}@jamsides`, 'other@jamsides']);
});
