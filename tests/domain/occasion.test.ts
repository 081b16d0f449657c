import { describe, expect, test } from 'vitest';

import {
  closedOccasion,
  daysLeft,
  occasionTime,
  openOccasions,
  sortOccasions,
} from '#domain/occasion.ts';
import { earlierOccasions, nextOccasion } from '#domain/occasions-around.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { OwnOccasionRow } from '#domain/tables/own-occasion.ts';

const start = { id: 'a', opens_on: '2026-10-01', closes_on: '2026-10-20' };
const first = { id: 'b', opens_on: '2026-11-16', closes_on: '2026-12-10' };
const second = { id: 'c', opens_on: '2027-02-01', closes_on: '2027-03-01' };
const all = [start, first, second];

describe('which occasion', () => {
  test('is open includes its first and its last day', () => {
    expect(openOccasions(all, '2026-11-16')).toEqual([first]);
    expect(openOccasions(all, '2026-12-10')).toEqual([first]);
    expect(openOccasions(all, '2026-12-11')).toEqual([]);
    expect(openOccasions(all, '2026-11-15')).toEqual([]);
  });
  test('when two overlap is the one that closes first', () => {
    const long = { id: 'd', opens_on: '2026-11-01', closes_on: '2027-01-01' };
    expect(openOccasions([long, first], '2026-11-20')).toEqual([first, long]);
  });
  test('opens next, and which closed last', () => {
    expect(nextOccasion(all.toReversed(), '2026-12-11')).toBe(second);
    expect(nextOccasion(all, '2027-02-01')).toBeNull();
    expect(closedOccasion(all.toReversed(), '2026-12-11')).toBe(first);
    expect(closedOccasion(all, '2026-10-20')).toBeNull();
  });
  test('came before, nearest first; none before one that is not there', () => {
    expect(earlierOccasions(all, second)).toEqual([first, start]);
    expect(earlierOccasions(all, start)).toEqual([]);
    expect(earlierOccasions(all, { id: 'x' })).toEqual([]);
  });
  test('is ahead, open or closed on a day', () => {
    const times = ['2026-11-15', '2026-11-16', '2026-12-10', '2026-12-11'];
    expect(times.map((day) => occasionTime(first, day))).toEqual([
      'ahead',
      'open',
      'open',
      'closed',
    ]);
  });
});

describe('an organisation’s own stand among the round’s', () => {
  const row = (id: string, opens_on: string, more: Partial<OccasionRow> = {}) =>
    ({ id, opens_on, closes_on: '2027-06-01', title: id, number: 1, ...more }) as OccasionRow;
  const own = (id: string, opens_on: string) => row(id, opens_on) as unknown as OwnOccasionRow;

  test('by the day they open, the round’s first on the same day', () => {
    const round = [
      row('r2', '2026-11-16', { number: 2 }),
      row('r1', '2026-11-16', { number: 1 }),
      row('r3', '2027-02-01', { number: 3 }),
    ];
    const sorted = sortOccasions(round, [own('o2', '2026-11-16'), own('o1', '2026-10-01')]);
    expect(sorted.map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['o1', true],
      ['r1', false],
      ['r2', false],
      ['o2', true],
      ['r3', false],
    ]);
  });
  test('one of its own with the id of one of the round’s is not shown', () => {
    const sorted = sortOccasions([row('r1', '2026-11-16')], [own('r1', '2026-10-01')]);
    expect(sorted).toMatchObject([{ id: 'r1', isOwn: false }]);
  });
});

test('the last day has no days left', () => {
  expect(daysLeft(first, '2026-12-10')).toBe(0);
  expect(daysLeft(first, '2026-12-01')).toBe(9);
});
