import { useState } from 'react';
import { seriesWords as words, valueText } from '#content/words/improvement/figures.ts';
import { fewestPoints } from '#domain/improvement/run-chart.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { RunChart } from '#ui/figure/run-chart.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { chartOf, type Series } from './read-series.ts';
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
        <RunChart {...chart} gapName={words.gapField} say={valueText} />
      ) : (
        <SeriesTable series={series} />
      )}
      <SeriesSaid series={series} />
    </Stack>
  );
}

/** Of a median only where there are points enough; then where the numbers come from. */
function SeriesSaid({ series }: { readonly series: Series }) {
  const { chart, names, measure, isSplit, say } = series;
  const { run, gap, points } = chart;
  const unit = measure.unit === '' ? '' : ` ${measure.unit.toLowerCase()}`;
  const last = points.at(-1);
  return (
    <>
      {isSplit ? <p>{runSaid(run, names.women)}</p> : <p>{words.notSplit}</p>}
      {gap ? <p>{words.gapMoved(gap.first.size, gap.last.size, unit)}</p> : null}
      <Soft small>
        <span dir="auto">
          {words.facts({
            source: measure.source,
            people: words.people(
              { count: measure.women_count, name: names.women },
              { count: measure.men_count, name: names.men },
            ),
            last: last ? say(last.period) : null,
          })}
        </span>
      </Soft>
    </>
  );
}

function runSaid(run: Series['chart']['run'], women: string): string {
  if (run === 'tooFew') return words.tooFew(fewestPoints);
  return run === null ? words.noRun : words[run.side](women, run.count);
}
