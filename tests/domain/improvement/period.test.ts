import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  period,
  periodAfter,
  periodKinds,
  periodNumber,
  periodOf,
  readPeriod,
} from '#domain/improvement/period.ts';

test('a year, a quarter, a month, a week and a day are read with their first and last day', () => {
  const read = (text: string) => {
    const found = readPeriod(text);
    return found && [found.kind, found.number, found.firstDay, found.lastDay];
  };
  expect(read('2027')).toEqual(['year', 0, '2027-01-01', '2027-12-31']);
  expect(read('2027-Q4')).toEqual(['quarter', 4, '2027-10-01', '2027-12-31']);
  expect(read('2028-02')).toEqual(['month', 2, '2028-02-01', '2028-02-29']);
  expect(read('2027-W01')).toEqual(['week', 1, '2027-01-04', '2027-01-10']);
  expect(read('2026-W53')).toEqual(['week', 53, '2026-12-28', '2027-01-03']);
  expect(read('2025-W01')).toEqual(['week', 1, '2024-12-30', '2025-01-05']);
  expect(read('2027-03-08')).toEqual(['date', 8, '2027-03-08', '2027-03-08']);
});

test.each([
  '',
  '27',
  '1969',
  '2100',
  '2027-Q0',
  '2027-Q5',
  '2027-W00',
  '2027-W53',
  '2028-W53',
  '2027-W54',
  '2027-W5',
  '2027-13',
  '2027-3',
  '2027-02-29',
  '2027-02-30',
  ' 2027',
  '2027\n',
  '２０２７',
  null,
  undefined,
  2027,
  {},
])('%j is no period', (value) => {
  expect(readPeriod(value)).toBeUndefined();
  expect(period.isKind(value)).toBe(false);
});

describe('the period a day lies in', () => {
  test.each([
    ['week', '2027-01-03', '2026-W53'],
    ['week', '2027-01-04', '2027-W01'],
    ['week', '2024-12-30', '2025-W01'],
    ['week', '2027-12-31', '2027-W52'],
    ['week', '2099-12-31', '2099-W53'],
    ['quarter', '2027-03-31', '2027-Q1'],
    ['quarter', '2027-04-01', '2027-Q2'],
    ['month', '2027-12-01', '2027-12'],
    ['year', '2027-12-31', '2027'],
    ['date', '2027-12-31', '2027-12-31'],
  ] as const)('%s of %s', (kind, day, expected) => {
    expect(periodOf(kind, day)).toBe(expected);
  });

  test('holds every day for four years, and the one after follows it', () => {
    for (let ms = Date.UTC(2024, 0); ms < Date.UTC(2028, 0); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10);
      for (const kind of periodKinds) {
        const text = periodOf(kind, day);
        const found = readPeriod(text);
        expect(found?.kind).toBe(kind);
        expect(found && found.firstDay <= day && day <= found.lastDay, `${text} ${day}`).toBe(true);
        const next = periodAfter(text) ?? '';
        expect(comparePeriods(text, next), `${text} before ${next}`).toBeLessThan(0);
        const gap = Date.parse(readPeriod(next)?.firstDay ?? '') - Date.parse(found?.lastDay ?? '');
        expect(gap).toBe(86_400_000);
        expect(periodNumber(next)).toBe((periodNumber(text) ?? 0) + 1);
      }
    }
  });
});

test('periods are in order of their days, and what is none comes last', () => {
  const texts = ['okänd', '2027-W02', '2027', '2026-W53', '2027-Q1', '2027-03'];
  expect(texts.toSorted(comparePeriods)).toEqual([
    '2026-W53',
    '2027',
    '2027-Q1',
    '2027-W02',
    '2027-03',
    'okänd',
  ]);
  expect(periodAfter('okänd')).toBeUndefined();
});
