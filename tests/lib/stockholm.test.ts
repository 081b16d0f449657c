import { expect, test } from 'vitest';
import { clockOf, dayOf, daysBetween, minutesOf } from '#lib/stockholm.ts';

test('a moment just before midnight in UTC is already tomorrow in Sweden', () => {
  expect(dayOf(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12-01');
  expect(clockOf(new Date('2026-11-30T23:30:00Z'))).toBe('00.30');
});

test('summer time is followed', () => {
  expect(clockOf(new Date('2026-07-01T12:05:00Z'))).toBe('14.05');
});

test('clock times become minutes, with either sign between', () => {
  expect(minutesOf('10.05')).toBe(605);
  expect(minutesOf('09:00')).toBe(540);
});

test('days are counted whole, over the change of clocks and backwards', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-12-10', '2026-12-08')).toBe(-2);
});
