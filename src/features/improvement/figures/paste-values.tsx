import { useState } from 'react';
import {
  figuresWords,
  periodText,
  seriesWords,
  sexWords,
  valueWords as words,
} from '#content/words/improvement/figures.ts';
import { saveMeasureValues } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { mostPasted, readPasted, type Pasted } from '#domain/improvement/typed-values.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useDraft } from '#parts/use-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { AddValuesProps } from './add-values.tsx';
import { readSeries } from './read-series.ts';
import { SeriesTable } from './series-table.tsx';

/** Rows out of a spreadsheet: shown as they will be before they are kept; what cannot be read stays and says why. */
export function PasteValues({ at, measure }: AddValuesProps) {
  const local = useLocal();
  const text = useDraft(`klistrat/${measure.id}`);
  const [said, setSaid] = useState('');
  const names = sexWords[measure.people];
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const pasted = text.value.trim() === '' ? undefined : readPasted(text.value, thisYear);
  const count = pasted?.rows.length ?? 0;
  async function add() {
    if (!pasted || count === 0) return setSaid(words.nothing);
    const values = pasted.rows.map((row) => row.values);
    try {
      if (!(await saveMeasureValues(local, at, values))) return setSaid(figuresWords.failed);
    } catch {
      return setSaid(figuresWords.failed);
    }
    text.set(pasted.skipped.map((row) => row.text).join('\n'));
    await text.flush();
    setSaid(words.added(count));
  }
  return (
    <Form width="write" onSubmit={add}>
      <TextArea
        {...text.field}
        rows={4}
        label={words.pasteLabel}
        hint={words.pasteHint(names.women, names.men)}
        placeholder={words.pastePlaceholder}
        error={pasted?.isTooMuch ? words.tooMany(mostPasted) : undefined}
        onChange={(event) => {
          setSaid('');
          text.field.onChange(event);
        }}
      />
      {pasted ? <Preview measure={measure} pasted={pasted} /> : null}
      <output>{said}</output>
      <Button type="submit" disabled={count === 0}>
        {words.add(count)}
      </Button>
    </Form>
  );
}

interface PreviewProps {
  readonly measure: AddValuesProps['measure'];
  readonly pasted: Pasted;
}

function Preview({ measure, pasted: { rows, skipped } }: PreviewProps) {
  const series = readSeries(
    measure,
    rows.map((row) => row.values),
    [],
  );
  const standing = new Set(measure.points.map(({ period }) => period));
  const replaced = rows.filter(({ values }) => standing.has(values.period));
  return (
    <Stack gap={3}>
      {rows.length > 0 ? <SeriesTable series={series} caption={words.preview} /> : null}
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
