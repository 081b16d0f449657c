import { describe, expect, test } from 'vitest';

import {
  closedOccasion,
  daysLeft,
  earlierOccasions,
  nextOccasion,
  openOccasion,
} from '#domain/occasion.ts';

const start = { number: 1, opens_on: '2026-10-01', closes_on: '2026-10-20' };
const first = { number: 2, opens_on: '2026-11-16', closes_on: '2026-12-10' };
const second = { number: 3, opens_on: '2027-02-01', closes_on: '2027-03-01' };
const all = [second, start, first];

describe('which occasion', () => {
  test('is open includes its first and its last day', () => {
    expect(openOccasion(all, '2026-11-16')).toBe(first);
    expect(openOccasion(all, '2026-12-10')).toBe(first);
    expect(openOccasion(all, '2026-12-11')).toBeNull();
    expect(openOccasion(all, '2026-11-15')).toBeNull();
  });
  test('when two overlap is the one that closes first', () => {
    const long = { number: 4, opens_on: '2026-11-01', closes_on: '2027-01-01' };
    expect(openOccasion([long, first], '2026-11-20')).toBe(first);
  });
  test('opens next, and which closed last', () => {
    expect(nextOccasion(all, '2026-12-11')).toBe(second);
    expect(nextOccasion(all, '2027-02-01')).toBeNull();
    expect(closedOccasion(all, '2026-12-11')).toBe(first);
    expect(closedOccasion(all, '2026-10-20')).toBeNull();
  });
  test('came before, nearest first', () => {
    expect(earlierOccasions(all, second)).toEqual([first, start]);
    expect(earlierOccasions(all, start)).toEqual([]);
  });
});

test('the last day has no days left', () => {
  expect(daysLeft(first, '2026-12-10')).toBe(0);
  expect(daysLeft(first, '2026-12-01')).toBe(9);
});
