import { useState } from 'react';
import { useDraft } from './use-draft.ts';

export interface FormDraft<T> {
  readonly typed: T;
  set(next: T): void;
  /** It has become what it was to be; `next` stands in the fields from now on. */
  end(next: T): Promise<void>;
}

/**
 * What stands in a form with a button: it stays on this phone until the button has done its work.
 * `initial` stands there as long as nothing else has been typed.
 */
export function useFormDraft<T extends Readonly<Record<keyof T, string>>>(
  key: string,
  initial: T,
): FormDraft<T> {
  const draft = useDraft(key);
  const [ended, setEnded] = useState<T>();
  const begun = ended ?? initial;
  const typed = readTyped(draft.value, begun);
  return {
    typed,
    set: (next) => draft.set(isSame(next, begun) ? '' : JSON.stringify(next)),
    async end(next) {
      setEnded(next);
      draft.set('');
      await draft.flush();
    },
  };
}

/** The form may have had other fields when it was typed in. */
function readTyped<T extends Readonly<Record<keyof T, string>>>(text: string, begun: T): T {
  if (text === '') return begun;
  const kept: unknown = JSON.parse(text);
  const fields = Object.entries(kept as object).filter(
    ([name, value]) => Object.hasOwn(begun, name) && typeof value === 'string',
  );
  return { ...begun, ...Object.fromEntries(fields) };
}

function isSame<T extends Readonly<Record<keyof T, string>>>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((name) => a[name] === b[name]);
}
