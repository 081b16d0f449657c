import { describe, expect, test } from 'vitest';
import {
  fewestPoints,
  gapOf,
  medianOf,
  runChart,
  type Point,
} from '#domain/improvement/run-chart.ts';

const week = (n: number) => `2027-W${String(n).padStart(2, '0')}`;
const point = (n: number, women: number | null, men: number | null = null): Point => ({
  period: week(n),
  women,
  men,
  total: null,
});
const points = (...women: readonly (number | null)[]) =>
  women.map((value, index) => point(index + 1, value));

test('the median is the middle, or half way between two', () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([7])).toBe(7);
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([1, 9, 5, 6])).toBe(5.5);
  expect(medianOf([-3, -1])).toBe(-2);
});

test('the example of the drawings: women’s time has been over the median for six weeks', () => {
  const women = [31, 29, 33, 31, 36, 38, 35, 37, 36, 41, 44, 46, 45, 48, 47];
  const men = [52, 51, 52, 52, 51, 52, 51, 52, 51, 50, 52, 51, 53, 50, 51];
  const chart = runChart(women.map((value, at) => point(at + 1, value, men[at])));
  expect(chart.women).toEqual({
    median: 37,
    pattern: { side: 'above', count: 6, from: week(10), to: week(15) },
  });
  expect(chart.men).toEqual({ median: 51, pattern: null });
  expect(chart.gap).toMatchObject({
    first: { period: week(1), size: 21, more: 'men' },
    last: { period: week(15), size: 4, more: 'men' },
  });
});

const ofWomen = (...women: readonly (number | null)[]) => runChart(points(...women)).women;

describe('how many in a row', () => {
  test('nothing is said under ten points, however they lie', () => {
    const nine = points(1, 1, 1, 9, 9, 9, 9, 9, 9);
    expect(nine).toHaveLength(fewestPoints - 1);
    expect(runChart(nine).women?.pattern).toBe('tooFew');
    expect(runChart([]).women).toBeNull();
    // A point without a number of women is none.
    expect(runChart([...nine, point(10, null, 8)]).women?.pattern).toBe('tooFew');
    expect(runChart([...nine, point(10, 1)]).women?.pattern).not.toBe('tooFew');
  });

  test('five are chance, six are said, of the latest run', () => {
    expect(ofWomen(1, 9, 9, 9, 9, 9, 1, 1, 1, 1, 9)?.pattern).toBeNull();
    expect(ofWomen(9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1)?.pattern).toEqual({
      side: 'below',
      count: 6,
      from: week(7),
      to: week(12),
    });
  });

  test('a point on the median neither counts nor breaks', () => {
    expect(ofWomen(1, 1, 1, 5, 1, 1, 1, 5, 9, 9, 9, 9, 9)).toEqual({
      median: 5,
      pattern: { side: 'below', count: 6, from: week(1), to: week(7) },
    });
  });

  test('five that each go on up or down are said; one that is as the one before is not counted', () => {
    const rising = Array.from({ length: 10 }, (_, at) => at + 1);
    expect(ofWomen(...rising)?.pattern).toEqual({
      side: 'up',
      count: 10,
      from: week(1),
      to: week(10),
    });
    expect(ofWomen(5, 6, 5, 6, 5, 6, 7, 8, 8, 9, 5)?.pattern).toEqual({
      side: 'up',
      count: 5,
      from: week(5),
      to: week(10),
    });
    expect(ofWomen(5, 6, 5, 6, 5, 6, 7, 8, 5, 6)?.pattern).toBeNull();
    expect(ofWomen(5, 6, 5, 6, 5, 6, 5, 4, 3, 2)?.pattern).toMatchObject({ side: 'down' });
  });

  test('of men as of women, and of those alone who are measured', () => {
    const men = Array.from({ length: 12 }, (_, at) => point(at + 1, null, at < 6 ? 9 : 1));
    const chart = runChart(men);
    expect(chart.women).toBeNull();
    expect(chart.men?.pattern).toMatchObject({ side: 'below', count: 6, from: week(7) });
  });

  test('in the order of time, whatever order they come in', () => {
    const ordered = points(9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1);
    expect(runChart(ordered.toReversed())).toEqual(runChart(ordered));
  });
});

describe('the gap', () => {
  test('is between the first and the last period that have both', () => {
    const chart = runChart([point(1, 10), point(2, 10, 30), point(3, 40, 30), point(4, null, 8)]);
    expect(chart.gap).toMatchObject({
      first: { period: week(2), size: 20, more: 'men' },
      last: { period: week(3), size: 10, more: 'women' },
    });
  });

  test('needs two, and says when there is none', () => {
    expect(runChart([point(1, 10, 30)]).gap).toBeNull();
    expect(gapOf(point(1, null, 3))).toBeNull();
    expect(gapOf(point(1, 5, 5))).toMatchObject({ size: 0, more: 'neither' });
    expect(gapOf(point(1, 0.3, 0.1))?.size).toBe(0.2);
  });
});

test('a period without any number is not drawn, one with the total alone is', () => {
  const total = { ...point(2, null), total: 7 };
  const chart = runChart([point(1, null), total]);
  expect(chart.points).toEqual([total]);
  expect([chart.women, chart.men]).toEqual([null, null]);
});

test('of periods of several kinds nothing is compared', () => {
  const of = (period: string, women: number) => ({ ...point(1, women, 10), period });
  const chart = runChart([of('2027', 1200), of('2027-01', 100)]);
  expect(chart).toMatchObject({ kind: 'mixed', women: null, men: null, gap: null });
  expect(chart.points).toHaveLength(2);
  expect(runChart([of('2027-01', 1), of('2027-02', 2)]).kind).toBe('month');
});
