import type { ReactNode } from 'react';
import {
  periodKindWords,
  periodText,
  seriesWords as words,
  valueText,
} from '#content/words/improvement/figures.ts';
import { gapOf, type Point } from '#domain/improvement/run-chart.ts';
import { FigureTable } from '#parts/scoring/figure-table.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './figures.module.css';
import type { Series } from './read-series.ts';

interface SeriesTableProps {
  readonly series: Series;
}

interface Column {
  readonly name: string;
  readonly of: (point: Point, at: number) => ReactNode;
  readonly isStrong?: boolean;
}

/** The newest first; a column that nobody has filled is left out. */
export function SeriesTable({ series }: SeriesTableProps) {
  const { chart, year } = series;
  const columns = columnsOf(series);
  const rows = chart.points.map((point, at) => ({ point, at })).toReversed();
  return (
    <FigureTable className={css['table']}>
      <caption>
        <Hidden>{series.measure.title}</Hidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.kindOf(periodKindWords[chart.kind].one, year)}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, at }) => (
          <tr key={point.period}>
            <th scope="row">{periodText(point.period, year !== null)}</th>
            {columns.map(({ name, of, isStrong }) => (
              <td key={name} data-at={name} data-strong={isStrong}>
                {of(point, at)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function columnsOf({
  names,
  isSplit,
  hasTotals,
  tests,
}: SeriesTableProps['series']): readonly Column[] {
  return [
    ...(isSplit
      ? [
          { name: names.women, of: value('women') },
          { name: names.men, of: value('men') },
          {
            name: words.gap,
            of: (point: Point) => said(gapOf(point)?.size ?? null),
            isStrong: true,
          },
        ]
      : []),
    ...(hasTotals ? [{ name: words.total, of: value('total') }] : []),
    ...(tests.length > 0
      ? [{ name: words.test, of: (_: Point, at: number) => testAt(tests, at) }]
      : []),
  ];
}

const value = (of: 'women' | 'men' | 'total') => (point: Point) => said(point[of]);

function said(value: number | null): ReactNode {
  if (value !== null) return valueText(value);
  return (
    <>
      <span aria-hidden="true">{words.none}</span>
      <Hidden>{words.noneAloud}</Hidden>
    </>
  );
}

function testAt(tests: Series['tests'], at: number): ReactNode {
  const test = tests.findLast(({ from, to }) => from <= at && at <= to);
  return test ? test.name.replace(/^\D+/u, '') : words.none;
}
