import { expect, test } from 'vitest';
import {
  dayParts,
  formatDay,
  formatDayLong,
  formatDayShort,
  formatMoment,
  formatTime,
} from '#content/words/format.ts';
import { formatSpan } from '#content/words/format-span.ts';
import { certificateWords } from '#content/words/course/course-end.ts';
import { syncStatusWords } from '#content/words/waiting/sync.ts';
import { clockOf, dayOf, readDay, readMoment } from '#lib/stockholm.ts';
import { hostileValues } from '#tests/support/hostile/hostile-values.ts';

const now = new Date('2026-12-10T09:00:00Z');

test('moments as phones and the server write them are read, and nothing beside 1970 to 2100', () => {
  expect(readMoment('2026-12-10T09:00')).toBeInstanceOf(Date);
  expect(readMoment('2026-12-10T09:00:00.123456+00:00')?.toISOString()).toContain('T09:00:00.123');
  expect(readMoment('1970-01-01T00:00:00Z')).toBeInstanceOf(Date);
  for (const none of ['2026-13-45T99:99', '2100-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '10:00'])
    expect(readMoment(none), none).toBeUndefined();
});

test('a day is one of the calendar', () => {
  expect(readDay('2028-02-29')).toBe('2028-02-29');
  for (const none of ['2026-02-29', '2026-02-30', '2026-00-01', '2100-01-01', '2026-1-1', ''])
    expect(readDay(none), none).toBeUndefined();
});

test.each(hostileValues)('%s is an empty word to every formatter', (_name, value) => {
  const hostile = value as string;
  if (readDay(value) === undefined && readMoment(value) === undefined) {
    const said = [
      dayOf(hostile),
      clockOf(hostile),
      formatDay(hostile, '2026-12-10'),
      formatDayShort(hostile),
      formatDayLong(hostile),
      formatSpan(hostile, null, '2026-12-10'),
      formatTime(hostile),
      formatMoment(hostile, now),
      certificateWords.day(hostile),
      ...Object.values(dayParts(hostile)),
    ];
    expect(said.join('')).toBe('');
  }
  expect(() => syncStatusWords({ kind: 'synced', at: hostile }, now)).not.toThrow();
});

test('a span with one end that is a day tells that one', () => {
  expect(formatSpan('2026-11-14', '2026-99-09')).toBe('14\u00a0nov');
  expect(formatSpan('', '2026-12-09')).toBe('9\u00a0dec');
});
