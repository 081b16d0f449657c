import { useState } from 'react';
import {
  figuresWords,
  periodText,
  typedText,
  valueWords as words,
} from '#content/words/improvement/figures.ts';
import { removeMeasureValue, saveMeasureValues } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import type { Point } from '#domain/improvement/run-chart.ts';
import {
  changedOf,
  readValues,
  type TypedFields,
  type ValueFaults,
} from '#domain/improvement/typed-values.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { AskedButton } from '#ui/message/asked-button.tsx';
import css from './figures.module.css';
import { ValueFields } from './value-fields.tsx';
import { namedValues, type ValuesOf } from './values-of.ts';

interface MendValueProps extends ValuesOf {
  readonly standing: Point;
  /** With what has been done; empty: nothing. */
  onDone(said: string): void;
}

/** The numbers of a period that stands. Only what is changed here is written; an emptied field is cleared. */
export function MendValue({ at, measure, standing, onDone }: MendValueProps) {
  const local = useLocal();
  const { period } = standing;
  const name = periodText(period);
  const initial = typedOf(standing);
  const key = `siffror/${measure.id}/${period}`;
  const { typed, set, end } = useFormDraft<TypedFields>(key, initial);
  const [faults, setFaults] = useState<ValueFaults>({});
  const [failed, setFailed] = useState('');
  async function act(doIt: () => Promise<unknown>, told: string) {
    try {
      if ((await doIt()) === false) return setFailed(figuresWords.failed);
    } catch {
      return setFailed(figuresWords.failed);
    }
    await end(typed);
    onDone(told);
  }
  async function save() {
    const read = readValues(typed, Number(period.slice(0, 4)));
    if (read.values === null) return setFaults(read.faults);
    const changed = changedOf(read.values, { typed, before: initial });
    await act(() => saveMeasureValues(local, at, [changed]), words.saved(name));
  }
  return (
    <Form width="write" onSubmit={save}>
      <h3>{name}</h3>
      <ValueFields
        isStanding
        typed={typed}
        faults={faults}
        people={measure.people}
        onChange={(more) => {
          setFaults({});
          setFailed('');
          set({ ...typed, ...more });
        }}
      />
      <output>{failed}</output>
      <div className={css['acts']}>
        <Button type="submit">{words.save}</Button>
        <Button kind="plain" onClick={() => void act(() => Promise.resolve(), '')}>
          {words.leave}
        </Button>
      </div>
      <RemoveValue
        name={name}
        values={namedValues(measure, standing)}
        onRemove={() => act(() => removeMeasureValue(local, at, period), words.removed(name))}
      />
    </Form>
  );
}

interface RemoveValueProps {
  readonly name: string;
  readonly values: string;
  onRemove(): Promise<void>;
}

function RemoveValue({ name, values, onRemove }: RemoveValueProps) {
  return (
    <AskedButton
      kind="plain"
      label={words.remove(name)}
      title={words.removeTitle(name)}
      cancel={words.keep}
      onConfirm={(close) => {
        close();
        return onRemove();
      }}
    >
      <p>{words.removeText(values)}</p>
    </AskedButton>
  );
}

function typedOf({ period, women, men, total }: Point): TypedFields {
  return { period, women: typedText(women), men: typedText(men), total: typedText(total) };
}
