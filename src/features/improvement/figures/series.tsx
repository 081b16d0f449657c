import { useState } from 'react';
import { seriesWords as words, tickText, valueText } from '#content/words/improvement/figures.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { RunChart } from '#ui/figure/run-chart.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { chartOf, type Series } from './read-series.ts';
import { SeriesSaid } from './series-said.tsx';
import { SeriesTable } from './series-table.tsx';

interface SeriesViewProps {
  readonly series: Series;
  /** Different for each series of a page. */
  readonly name: string;
}

/** The same numbers as a picture or as a table, and what may be said of them. */
export function SeriesView({ series, name }: SeriesViewProps) {
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const chart = chartOf(series);
  if (series.chart.points.length === 0) return null;
  return (
    <Stack gap={3}>
      {chart ? (
        <Segments
          legend={words.showAs}
          hideLegend
          name={`view-${name}`}
          value={view}
          onChange={setView}
          options={[
            { value: 'picture', label: words.picture },
            { value: 'table', label: words.table },
          ]}
        />
      ) : null}
      {chart && view === 'picture' ? (
        <RunChart {...chart} gapName={words.gapField} say={valueText} sayTick={tickText} />
      ) : (
        <SeriesTable series={series} />
      )}
      <SeriesSaid series={series} />
    </Stack>
  );
}
