import { expect, test } from 'vitest';
import { titleOfDay } from '#content/words/meetings/meetings.ts';
import {
  dayParts,
  formatCount,
  formatDay,
  formatDayLong,
  formatDayShort,
  formatList,
  formatMoment,
  formatTime,
} from '#content/words/format.ts';
import { formatDays, formatMeeting, formatSpan } from '#content/words/format-span.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a day is written with its weekday, and the number sticks to the month', () => {
  expect(formatDay('2026-12-10')).toBe('torsdag 10\u00a0december');
  expect(formatDayShort('2026-12-10')).toBe('10\u00a0dec');
  expect(formatDayLong('2027-03-04')).toBe('4\u00a0mars');
});

test('short months keep their whole name', () => {
  expect(dayParts('2026-03-01')).toEqual({ day: '1', month: 'mars' });
  expect(dayParts('2026-06-09')).toEqual({ day: '9', month: 'juni' });
  expect(dayParts('2026-09-09')).toEqual({ day: '9', month: 'sep' });
});

test('a span names the month once when it is the same', () => {
  expect(plain(formatSpan('2026-12-10', '2026-12-11'))).toBe('10–11 dec');
  expect(plain(formatSpan('2026-11-14', '2026-12-09'))).toBe('14 nov – 9 dec');
  expect(plain(formatSpan('2026-12-10', null))).toBe('10 dec');
});

test('where there is room the months are whole words', () => {
  expect(plain(formatDays('2026-10-14', '2026-10-15'))).toBe('14–15 oktober');
  expect(plain(formatDays('2026-12-11', '2027-04-21', '2026-11-23'))).toBe(
    '11 december – 21 april 2027',
  );
  expect(plain(formatDays('2027-04-22', null, '2026-11-23'))).toBe('22 april 2027');
  expect(formatDays('snart', null)).toBe('');
});

test('a meeting of two days shows both, one of a day its times', () => {
  const today = '2026-11-23';
  const at = { held_on: '2026-10-21', starts_at: '12.00' };
  expect(plain(formatMeeting(at, { lastDay: '2026-10-22', endsAt: '12.00', today }))).toBe(
    'onsdag 21 oktober 12.00 – torsdag 22 oktober',
  );
  expect(plain(formatMeeting(at, { lastDay: '2026-10-21', endsAt: '15.00', today }))).toBe(
    'onsdag 21 oktober 12.00–15.00',
  );
  expect(plain(formatMeeting(at, { lastDay: null, today }))).toBe('onsdag 21 oktober 12.00');
});

test('an item’s own day is not said twice under its day', () => {
  expect(titleOfDay('Dag 2: systematiskt arbete', 2)).toBe('Systematiskt arbete');
  expect(titleOfDay('Dag 2: nästa steg', 1)).toBe('Dag 2: nästa steg');
  expect(titleOfDay('Dag 2:', 2)).toBe('Dag 2:');
  expect(titleOfDay('Dagordning', 1)).toBe('Dagordning');
});

test('the year is told when it is not today’s', () => {
  const today = '2026-11-23';
  expect(plain(formatDay('2027-04-22', today))).toBe('torsdag 22 april 2027');
  expect(plain(formatDay('2026-12-10', today))).toBe('torsdag 10 december');
  expect(plain(formatSpan('2026-12-11', '2027-04-21', today))).toBe('11 dec – 21 apr 2027');
  expect(plain(formatSpan('2027-09-23', null, today))).toBe('23 sep 2027');
  expect(plain(formatSpan('2027-09-23', '2027-09-24', today))).toBe('23–24 sep 2027');
});

test('times are Swedish whatever zone the device is in', () => {
  expect(formatTime('2026-12-10T13:32:00Z')).toBe('14.32');
});

test('a moment is told from today', () => {
  const now = new Date('2026-12-10T15:00:00Z');
  expect(plain(formatMoment('2026-12-10T13:32:00Z', now))).toBe('i dag 14.32');
  expect(plain(formatMoment('2026-12-09T23:10:00+01:00', now))).toBe('i går 23.10');
  expect(plain(formatMoment('2026-12-01T08:00:00Z', now))).toBe('1 december 09.00');
  expect(plain(formatMoment('2025-12-01T08:00:00Z', now))).toBe('1 december 2025 09.00');
});

test('lists end with och', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['Granvik'])).toBe('Granvik');
  expect(formatList(['Granvik', 'Strandhamn', 'Björkliden'])).toBe(
    'Granvik, Strandhamn och Björkliden',
  );
});

test('small counts are words', () => {
  expect(formatCount(2)).toBe('två');
  expect(formatCount(13)).toBe('13');
});
