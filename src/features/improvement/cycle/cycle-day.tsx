import { useState } from 'react';
import { saveCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { readDay } from '#lib/stockholm.ts';
import { DayField } from '#parts/day-field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import type { OpenCycle } from './with-cycle.tsx';

interface CycleDayProps {
  readonly open: Pick<OpenCycle, 'view' | 'cycle'>;
  readonly field: 'starts_on' | 'ends_on';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A day of the plan, saved when it is whole; emptied there is none. */
export function CycleDay({ open: { view, cycle }, field, label, hint, error }: CycleDayProps) {
  const local = useLocal();
  const [isLeft, setLeft] = useState(false);
  const text = useAutosave({
    of: `${cycle.id}/${field}`,
    stored: cycle[field] ?? '',
    // With a keyboard the year comes a figure at a time: until then it is no day, and nothing is changed.
    save: async (typed) => {
      if (typed !== '' && readDay(typed) === undefined) return true;
      return saveCycle(local, { scope: view.scope, id: cycle.id }, { [field]: typed || null });
    },
  });
  const isNoDay = isLeft && text.value !== '' && readDay(text.value) === undefined;
  const fault = isNoDay ? words.noDay : error;
  return (
    <DayField
      type="date"
      label={label}
      hint={hint}
      value={text.value}
      error={text.state === 'failed' ? cycleWords.failed : fault}
      onChange={(event) => {
        setLeft(false);
        text.field.onChange(event);
      }}
      onBlur={() => {
        setLeft(true);
        text.field.onBlur();
      }}
    />
  );
}
