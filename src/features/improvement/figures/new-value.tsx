import { useState } from 'react';
import {
  figuresWords,
  periodText,
  valueWords as words,
} from '#content/words/improvement/figures.ts';
import { saveMeasureValues } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { comparePeriods, periodAfter } from '#domain/improvement/period.ts';
import {
  knownOf,
  parsePeriod,
  readValues,
  type TypedFields,
  type ValueFaults,
} from '#domain/improvement/typed-values.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { ValueFields } from './value-fields.tsx';
import { namedValues, type ValuesOf } from './values-of.ts';

interface NewValueProps extends ValuesOf {
  readonly said: string;
  onSaid(text: string): void;
}

/** What is typed for a period that stands already changes what is typed alone, and that is said before. */
export function NewValue({ at, measure, said, onSaid }: NewValueProps) {
  const local = useLocal();
  const { points, people } = measure;
  const initial = blank(points.at(-1)?.period);
  const { typed, set, end } = useFormDraft<TypedFields>(`siffror/${measure.id}`, initial, 'new');
  const [faults, setFaults] = useState<ValueFaults>({});
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const period = parsePeriod(typed.period, thisYear);
  const standing = points.find((one) => one.period === period);
  async function save() {
    const read = readValues(typed, thisYear);
    if (read.values === null) return setFaults(read.faults);
    const { values } = read;
    const periods = [...points.map((one) => one.period), values.period];
    try {
      if (!(await saveMeasureValues(local, at, [knownOf(values)]))) throw new Error('gone');
    } catch {
      return onSaid(figuresWords.failed);
    }
    await end(blank(periods.toSorted(comparePeriods).at(-1)));
    onSaid(words.saved(periodText(values.period)));
  }
  return (
    <Form width="write" onSubmit={save}>
      <ValueFields
        typed={typed}
        faults={faults}
        people={people}
        onChange={(more) => {
          setFaults({});
          onSaid('');
          set({ ...typed, ...more });
        }}
      />
      {standing ? (
        <Soft small>
          {words.stands(periodText(standing.period), namedValues(measure, standing))}
        </Soft>
      ) : null}
      <output>{said}</output>
      <Button type="submit">{words.save}</Button>
    </Form>
  );
}

function blank(last: string | undefined): TypedFields {
  const next = last === undefined ? undefined : periodAfter(last);
  return { period: next === undefined ? '' : periodText(next), women: '', men: '', total: '' };
}
