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
  expect(chart.median).toBe(37);
  expect(chart.run).toEqual({ side: 'above', count: 6, from: week(10), to: week(15) });
  expect(chart.gap).toMatchObject({
    first: { period: week(1), size: 21, more: 'men' },
    last: { period: week(15), size: 4, more: 'men' },
  });
});

describe('how many in a row', () => {
  test('nothing is said under ten points, however they lie', () => {
    const nine = points(1, 1, 1, 9, 9, 9, 9, 9, 9);
    expect(nine).toHaveLength(fewestPoints - 1);
    expect(runChart(nine).run).toBe('tooFew');
    expect(runChart([]).run).toBe('tooFew');
    // A point without a number of women is none.
    expect(runChart([...nine, point(10, null, 8)]).run).toBe('tooFew');
    expect(runChart([...nine, point(10, 1)]).run).not.toBe('tooFew');
  });

  test('five are chance, six are said, of the latest run', () => {
    expect(runChart(points(1, 9, 9, 9, 9, 9, 1, 1, 1, 1, 9)).run).toBeNull();
    const down = points(9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1);
    expect(runChart(down).run).toEqual({ side: 'below', count: 6, from: week(7), to: week(12) });
  });

  test('a point on the median neither counts nor breaks', () => {
    const values = [1, 1, 1, 5, 1, 1, 1, 5, 9, 9, 9, 9, 9];
    const { median, run } = runChart(points(...values));
    expect(median).toBe(5);
    expect(run).toEqual({ side: 'below', count: 6, from: week(1), to: week(7) });
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
  expect(chart.median).toBeNull();
});
