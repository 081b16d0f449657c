import {
  periodText,
  seriesWords,
  valueWords as words,
} from '#content/words/improvement/figures.ts';
import type { Pasted } from '#domain/improvement/typed-values.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import { readSeries } from './read-series.ts';
import { SeriesTable } from './series-table.tsx';
import type { ValuesOf } from './values-of.ts';

/** Of more the button would be far away. */
const seenAtOnce = 8;

interface PreviewProps {
  readonly measure: ValuesOf['measure'];
  readonly pasted: Pasted;
}

/** What will be kept, what it replaces, and what cannot be read with its reason. */
export function PastePreview({ measure, pasted: { rows, skipped } }: PreviewProps) {
  const series = readSeries(
    measure,
    rows.map((row) => row.values),
    [],
  );
  const standing = new Set(measure.points.map(({ period }) => period));
  const replaced = rows.filter(({ values }) => standing.has(values.period));
  return (
    <Stack gap={3}>
      {rows.length > 0 ? (
        <Fold title={words.preview(rows.length)} open={rows.length <= seenAtOnce}>
          <SeriesTable series={series} />
        </Fold>
      ) : null}
      {replaced.length > 0 ? (
        <Soft small>{words.replaces(replaced.map(({ values }) => periodText(values.period)))}</Soft>
      ) : null}
      {rows.length > 0 && !series.isSplit ? <p>{seriesWords.notSplit}</p> : null}
      {skipped.length > 0 ? (
        <Stack gap={2}>
          <h3 className={css['label']}>{words.skipped(skipped.length)}</h3>
          <Rows>
            {skipped.map(({ line, text, fault }) => (
              <Row key={line} title={`${words.line(line)}: ${text}`} second={words.fault[fault]} />
            ))}
          </Rows>
        </Stack>
      ) : null}
    </Stack>
  );
}
