import { useRef, useState } from 'react';
import {
  figuresWords,
  periodText,
  valueWords as words,
} from '#content/words/improvement/figures.ts';
import { removeMeasureValue, saveMeasureValues } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { periodAfter } from '#domain/improvement/period.ts';
import {
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
import css from './figures.module.css';
import { StandingValues } from './standing-values.tsx';
import { ValueFields } from './value-fields.tsx';
import type { ValuesOf } from './values-of.ts';

/** One period's numbers. What is typed for a period that stands already changes it, and that is said before. */
export function TypeValue({ at, measure }: ValuesOf) {
  const local = useLocal();
  const box = useRef<HTMLDivElement>(null);
  const { points, people } = measure;
  const initial = blank(points.at(-1)?.period);
  const { typed, set, end } = useFormDraft<TypedFields>(`siffror/${measure.id}`, initial);
  const [faults, setFaults] = useState<ValueFaults>({});
  const [said, setSaid] = useState('');
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const period = parsePeriod(typed.period, thisYear);
  const standing = points.find((one) => one.period === period);
  const change = (more: Partial<TypedFields>) => {
    setFaults({});
    setSaid('');
    set({ ...typed, ...more });
  };
  async function act(done: Promise<unknown>, of: string, next: string | undefined) {
    try {
      if ((await done) === false) return setSaid(figuresWords.failed);
    } catch {
      return setSaid(figuresWords.failed);
    }
    await end(blank(next));
    setSaid(of);
  }
  async function save() {
    const read = readValues(typed, thisYear);
    if (read.values === null) return setFaults(read.faults);
    const { values } = read;
    const last = [...points.map((one) => one.period), values.period].toSorted().at(-1);
    await act(saveMeasureValues(local, at, [values]), words.saved(periodText(values.period)), last);
  }
  const remove = (which: string) =>
    act(removeMeasureValue(local, at, which), words.removed(periodText(which)), undefined);
  return (
    <div ref={box} className={css['typed']}>
      <Form width="write" onSubmit={save}>
        <ValueFields typed={typed} faults={faults} people={people} onChange={change} />
        {standing ? <Soft small>{words.replace(periodText(standing.period))}</Soft> : null}
        <output>{said}</output>
        <Button type="submit">{words.save}</Button>
        {standing ? (
          <Button kind="plain" onClick={() => void remove(standing.period)}>
            {words.remove(periodText(standing.period))}
          </Button>
        ) : null}
      </Form>
      <StandingValues
        measure={measure}
        onChoose={(fields) => {
          change(fields);
          box.current?.querySelector('input')?.focus();
        }}
      />
    </div>
  );
}

function blank(last: string | undefined): TypedFields {
  const next = last === undefined ? undefined : periodAfter(last);
  return { period: next === undefined ? '' : periodText(next), women: '', men: '', total: '' };
}
