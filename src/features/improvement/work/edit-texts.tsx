import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { editWorkWords as words } from '#content/words/improvement/works.ts';
import type { WorkView } from '#data/improvement/get-work.ts';
import { saveWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

/** The texts of a work that are written as one types. */
export type WorkText =
  | 'title'
  | 'operation'
  | 'problem'
  | 'causes'
  | 'idea'
  | 'who_notices'
  | 'lesson_learned'
  | 'dissemination';

interface EditTextProps {
  readonly view: WorkView;
  readonly field: WorkText;
}

const limits: Readonly<Partial<Record<WorkText, number>>> = {
  title: fieldLimits.title,
  operation: fieldLimits.title,
  who_notices: fieldLimits.workSentence,
};

/** One text, saved as one types; an empty name is not saved, and says so. */
export function EditText({ view, field }: EditTextProps) {
  const local = useLocal();
  const { work, scope } = view;
  const at = { scope, id: work.id };
  const text = useAutosave({
    of: `${work.id}/${field}`,
    stored: work[field],
    save: (value) => saveWork(local, at, { [field]: value }),
  });
  const isTooLong = signsOver(text.value, limits[field] ?? fieldLimits.work) > 0;
  const isEmpty = field === 'title' && text.value.trim() === '';
  const area = useAsked(field);
  return (
    <TextArea
      {...text.field}
      ref={area}
      label={words.label[field]}
      hint={words.hint[field]}
      error={isEmpty ? words.emptyName : isTooLong ? words.tooLong : undefined}
      state={isEmpty ? undefined : <SavedText tbl="improvement_work" at={at} text={text} />}
    />
  );
}

/** The field that the address names takes the focus. */
function useAsked(field: WorkText) {
  const { hash } = useLocation();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hash === `#${field}`) area.current?.focus();
  }, [hash, field]);
  return area;
}
