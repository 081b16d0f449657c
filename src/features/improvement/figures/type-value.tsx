import { useRef, useState } from 'react';
import { Pencil } from 'lucide';
import {
  figuresWords,
  periodText,
  sexWords,
  valueText,
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
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { PressRow } from '#ui/list/press-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { AddValuesProps } from './add-values.tsx';

/** One period's numbers. What is typed for a period that stands already changes it, and that is said before. */
export function TypeValue({ at, measure }: AddValuesProps) {
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
  return (
    <div ref={box}>
      <Form width="write" onSubmit={save}>
        <ValueFields typed={typed} faults={faults} people={people} onChange={change} />
        {standing ? <Soft small>{words.replace(periodText(standing.period))}</Soft> : null}
        <output>{said}</output>
        <Button type="submit">{words.save}</Button>
        {standing ? (
          <Button
            kind="plain"
            onClick={() =>
              void act(
                removeMeasureValue(local, at, standing.period),
                words.removed(periodText(standing.period)),
                points.at(-1)?.period,
              )
            }
          >
            {words.remove(periodText(standing.period))}
          </Button>
        ) : null}
      </Form>
      <Standing
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

interface ValueFieldsProps {
  readonly typed: TypedFields;
  readonly faults: ValueFaults;
  readonly people: AddValuesProps['measure']['people'];
  onChange(more: Partial<TypedFields>): void;
}

/** Never of the kind "number": such a field gives nothing back of what it cannot read. */
function ValueFields({ typed, faults, people, onChange }: ValueFieldsProps) {
  const names = sexWords[people];
  const field = (name: keyof TypedFields) => {
    const fault = faults[name];
    return {
      value: typed[name],
      autoComplete: 'off',
      error: fault && words.fault[fault],
      onChange: (event: { readonly target: { readonly value: string } }) =>
        onChange({ [name]: event.target.value }),
    };
  };
  return (
    <>
      <TextField {...field('period')} label={words.period} hint={words.periodHint} />
      <Stack gap={2}>
        <div className={css['pair']}>
          <TextField {...field('women')} label={names.women} inputMode="decimal" />
          <TextField {...field('men')} label={names.men} inputMode="decimal" />
        </div>
        <Soft small>{words.hint}</Soft>
      </Stack>
      <TextField
        {...field('total')}
        label={words.total}
        hint={words.totalHint}
        inputMode="decimal"
      />
    </>
  );
}

interface StandingProps {
  readonly measure: AddValuesProps['measure'];
  onChoose(fields: TypedFields): void;
}

/** What is written already, to be mended: a press puts it back in the fields. */
function Standing({ measure: { points }, onChoose }: StandingProps) {
  if (points.length === 0) return null;
  const say = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
  return (
    <Fold title={words.mend}>
      <Rows>
        {points.toReversed().map(({ period, women, men, total }) => (
          <PressRow
            key={period}
            title={periodText(period)}
            second={[women, men, total]
              .filter((value) => value !== null)
              .map(valueText)
              .join(' · ')}
            icon={Pencil}
            onPress={() =>
              onChoose({
                period: periodText(period),
                women: say(women),
                men: say(men),
                total: say(total),
              })
            }
          />
        ))}
      </Rows>
    </Fold>
  );
}
