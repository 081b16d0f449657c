import { useState } from 'react';
import { figuresWords as words, sexWords } from '#content/words/improvement/figures.ts';
import type { MeasureFields } from '#data/improvement/save-measure.ts';
import {
  blankMeasure,
  peopleOf,
  readMeasure,
  type MeasureFaults,
  type TypedMeasure,
} from '#domain/improvement/typed-measure.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';

interface MeasureFormProps {
  /** Where what is typed stays until it is kept. */
  readonly draft: string;
  /** As it stands; leave out for a new one. */
  readonly stored?: TypedMeasure | undefined;
  readonly act: string;
  /** False: what it belongs to is gone. The id is of the one it becomes. */
  onSave(id: string, fields: MeasureFields): Promise<boolean>;
  onSaved(id: string): void;
}

/** What is measured, of whom, and where the numbers come from. */
export function MeasureForm(props: MeasureFormProps) {
  const { draft, stored, act, onSave, onSaved } = props;
  const { id, typed, set, end } = useFormDraft<TypedMeasure>(
    draft,
    stored ?? blankMeasure,
    stored ? 'row' : 'new',
  );
  const [faults, setFaults] = useState<MeasureFaults>({});
  const [hasFailed, setFailed] = useState(false);
  const change = (more: Partial<TypedMeasure>) => {
    setFaults({});
    setFailed(false);
    set({ ...typed, ...more });
  };
  async function save() {
    const read = readMeasure(typed);
    if (read.fields === null) return setFaults(read.faults);
    try {
      if (!(await onSave(id, read.fields))) return setFailed(true);
    } catch {
      return setFailed(true);
    }
    await end(stored ? typed : blankMeasure);
    onSaved(id);
  }
  return (
    <Form width="write" onSubmit={save}>
      <MeasureTexts typed={typed} faults={faults} onChange={change} />
      <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
      <Button type="submit" kind={stored ? 'second' : 'main'}>
        {act}
      </Button>
    </Form>
  );
}

interface MeasureTextsProps {
  readonly typed: TypedMeasure;
  readonly faults: MeasureFaults;
  onChange(more: Partial<TypedMeasure>): void;
}

function MeasureTexts({ typed, faults, onChange }: MeasureTextsProps) {
  const people = peopleOf(typed);
  const names = sexWords[people];
  const field = (name: keyof TypedMeasure) => {
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
      <TextField {...field('title')} label={words.name} hint={words.nameHint} />
      <TextField {...field('unit')} label={words.unit} hint={words.unitHint} />
      <Segments
        legend={words.people}
        name="measure-people"
        value={people}
        onChange={(value) => onChange({ people: value })}
        options={[
          { value: 'adults', label: words.adults },
          { value: 'children', label: words.children },
        ]}
      />
      <TextField {...field('source')} label={words.source} hint={words.sourceHint} />
      <Stack gap={2}>
        <div className={css['pair']}>
          <TextField
            {...field('women_count')}
            label={words.count(names.women)}
            inputMode="numeric"
          />
          <TextField {...field('men_count')} label={words.count(names.men)} inputMode="numeric" />
        </div>
        <Soft small>{words.countHint}</Soft>
      </Stack>
    </>
  );
}
