import type { ReactNode } from 'react';
import { cycleWords as words } from '#content/words/improvement/cycles.ts';
import { saveCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';
import type { OpenCycle } from './with-cycle.tsx';

/** What is written in a test, and how much of it there is room for. */
const limits = {
  what: fieldLimits.workSentence,
  place: fieldLimits.workSentence,
  how_known: fieldLimits.workSentence,
  guess: fieldLimits.workSentence,
  saw: fieldLimits.work,
  result_women: fieldLimits.workResult,
  result_men: fieldLimits.workResult,
  learned: fieldLimits.work,
} as const;
export type CycleTextField = keyof typeof limits;

type OfCycle = Pick<OpenCycle, 'view' | 'cycle'>;

/** One text of a test, stored as one types. */
function useCycleText({ view, cycle }: OfCycle, field: CycleTextField): Autosave {
  const local = useLocal();
  const at = { scope: view.scope, id: cycle.id };
  return useAutosave({
    of: `${cycle.id}/${field}`,
    stored: cycle[field],
    save: (value) => saveCycle(local, at, { [field]: value }),
  });
}

interface CycleTextProps {
  readonly open: OfCycle;
  readonly field: CycleTextField;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The caret goes here when the field comes. */
  readonly begin?: boolean | undefined;
}

export function CycleText({ open, field, label, hint, placeholder, begin }: CycleTextProps) {
  const text = useCycleText(open, field);
  const at = { scope: open.view.scope, id: open.cycle.id };
  const isTooLong = signsOver(text.value, limits[field]) > 0;
  return (
    <TextArea
      {...text.field}
      ref={begin ? focusOnce : undefined}
      label={label}
      hint={hint}
      placeholder={placeholder}
      error={isTooLong ? words.tooLong : undefined}
      state={<SavedText tbl="cycle" at={at} text={text} />}
    />
  );
}

export function focusOnce(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}
