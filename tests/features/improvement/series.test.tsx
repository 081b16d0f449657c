// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { tickText, typedText, valueText } from '#content/words/improvement/figures.ts';
import type { Point } from '#domain/improvement/run-chart.ts';
import { parseValue } from '#domain/improvement/typed-values.ts';
import {
  chartOf,
  readSeries,
  type MeasureSaid,
  type TestSaid,
} from '#features/improvement/figures/read-series.ts';
import { SeriesView } from '#features/improvement/figures/series.tsx';

afterEach(cleanup);

const measure: MeasureSaid = {
  title: 'Minuter',
  unit: 'SEK',
  people: 'adults',
  source: '',
  women_count: null,
  men_count: null,
};
const week = (n: number) => `2027-W${String(n).padStart(2, '0')}`;
const point = (period: string, women: number | null, men: number | null = null): Point => ({
  period,
  women,
  men,
  total: null,
});
const weeks = (of: readonly (readonly [number | null, number | null])[]) =>
  of.map(([women, men], at) => point(week(at + 1), women, men));

/** No-break spaces are for the eye. */
const textOf = (element: Element) => element.textContent.replaceAll('\u00a0', ' ');

function said(values: readonly Point[], of: Partial<MeasureSaid> = {}): readonly string[] {
  const series = readSeries({ ...measure, ...of }, values, []);
  const { container, unmount } = render(<SeriesView series={series} name="one" />);
  const texts = [...container.querySelectorAll('p:not([aria-hidden])')].map(textOf);
  unmount();
  return texts;
}

test('a trend is told, of whom and when, and of whom nothing is', () => {
  const rising = weeks(Array.from({ length: 10 }, (_, at) => [at + 1, at % 2]));
  expect(said(rising).slice(0, 2)).toEqual([
    'Kvinnor: tio siffror i rad går uppåt, v. 1 till v. 10 2027. Det brukar inte vara slump.',
    'Män: inget mönster syns än.',
  ]);
});

test('of men alone it speaks of men alone, with their own median', () => {
  const men = weeks(Array.from({ length: 20 }, (_, at) => [null, at < 10 ? 9 - (at % 2) : at % 2]));
  expect(said(men).slice(0, 2)).toEqual([
    'Män har legat under sin median tio gånger i rad, v. 11 till v. 20 2027. Det brukar inte vara slump.',
    'Inga siffror för kvinnor än.',
  ]);
  const chart = chartOf(readSeries(measure, men, []));
  expect(chart?.lines.map(({ name }) => name)).toEqual(['Män']);
  expect(chart?.median).toEqual({ value: 4.5, name: 'Median, män' });
});

test('too few is said of those who are too few', () => {
  const both = weeks(
    Array.from({ length: 10 }, (_, at) => [at % 2, at === 0 ? null : at % 3] as const),
  );
  expect(said(both).slice(0, 2)).toEqual([
    'Kvinnor: inget mönster syns än.',
    'Män: för få punkter än för att säga något.',
  ]);
  expect(said(weeks([[1, 2]]))[0]).toMatch(/^För få punkter än för att säga något\. Från tio/u);
});

test('a gap that has turned is said to have, and the unit is as it was written', () => {
  const of = (first: readonly [number, number], last: readonly [number, number]) =>
    said(weeks([first, last]))[1];
  expect(of([31, 52], [52, 31])).toBe(
    'Skillnad: 21 SEK (v. 1 2027), sedan 21 (v. 2 2027). Först låg män högst, sedan kvinnor.',
  );
  expect(of([31, 52], [47, 51])).toMatch(/ Män låg högst båda gångerna\.$/u);
  expect(of([5, 5], [5, 6])).toMatch(/ Först lika, sedan låg män högst\.$/u);
  expect(of([6, 5], [5, 5])).toMatch(/ Först låg kvinnor högst, sedan lika\.$/u);
  expect(of([5, 5], [6, 6])).toMatch(/sedan 0 \(v\. 2 2027\)\.$/u);
});

test('years beside months are a table and no picture', () => {
  const series = readSeries(measure, [point('2027', 1200, 1100), point('2027-01', 100, 90)], []);
  expect(chartOf(series)).toBeUndefined();
  render(<SeriesView series={series} name="one" />);
  screen.getByText(/^Siffrorna gäller olika slags tider/u);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByText(/^Skillnad: /u)).toBeNull();
  expect(screen.getAllByRole('row')).toHaveLength(3);
});

test('a week that lacks is a gap as long as it was, and days are not', () => {
  const far = [point(week(1), 1), point(week(2), 2), point(week(40), 3)];
  const chart = chartOf(readSeries(measure, far, []));
  const [first = 0, ...places] = chart?.places ?? [];
  expect(places.map((place) => place - first)).toEqual([1, 20, 39]);
  expect(chart?.lines[0].values).toEqual([1, 2, null, 3]);
  expect(chart?.periods[2]).toBe('');
  const days = [point('2027-01-01', 1), point('2027-01-08', 2), point('2027-03-01', 3)];
  expect(chartOf(readSeries(measure, days, []))?.lines[0].values).toEqual([1, 2, 3]);
});

test('the year is told of the picture, and over the table where it is one', () => {
  const series = readSeries(measure, [point(week(1), 1), point(week(2), 2)], []);
  expect(chartOf(series)?.periods.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
    'v. 1 2027',
    'v. 2 2027',
  ]);
  render(<SeriesView series={series} name="one" />);
  fireEvent.click(screen.getByLabelText('Tabell'));
  expect(screen.getAllByRole('columnheader').map(textOf)[0]).toBe('Vecka 2027');
  expect(screen.getAllByRole('rowheader').map(textOf)).toEqual(['v. 2', 'v. 1']);
});

test('a test is over the points until it was decided, however long it was planned', () => {
  const of: TestSaid = {
    number: 1,
    starts_on: null,
    started_on: '2027-01-11',
    ends_on: '2027-06-30',
    decided_on: '2027-01-20',
  };
  const values = [1, 2, 3, 4, 5].map((n) => point(week(n), n));
  expect(readSeries(measure, values, [of]).tests).toMatchObject([{ from: 1, to: 2 }]);
  const open = { ...of, decided_on: null };
  expect(readSeries(measure, values, [open]).tests).toMatchObject([{ from: 1, to: 4 }]);
});

test('small numbers are told apart, at the lines too, and go through a field unchanged', () => {
  expect([0.001, 0.003, 0.12345, 0, 31.456].map(valueText)).toEqual([
    '0,001',
    '0,003',
    '0,123',
    '0',
    '31,46',
  ]);
  expect([1.001, 1.002].map(tickText)).toEqual(['1,001', '1,002']);
  for (const value of [0.000_000_1, -3.25, 1_234_567.5, 0]) {
    expect(parseValue(typedText(value))).toBe(value);
  }
  expect(parseValue(typedText(0.123_456_789_012))).toBe(0.123_456_789);
  expect(typedText(null)).toBe('');
});
