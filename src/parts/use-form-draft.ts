import { useState } from 'react';
import { readForm, writeForm } from '#data/waiting/form-draft.ts';
import { useLocal } from '#data/use-live.ts';
import { useDraft } from './use-draft.ts';

export interface FormDraft<T> {
  /** Of the row to be made: the same until it has been made, however often the phone falls. */
  readonly id: string;
  readonly typed: T;
  set(next: T): void;
  /** It has become what it was to be; `next` stands in the fields from now on. */
  end(next: T): Promise<void>;
}

type Fields<T> = Readonly<Record<keyof T, string>>;

/**
 * What stands in a form with a button: it stays on this phone until the button has done its work.
 *
 * The form of a row that is there keeps only what one has typed, over the row as it is now
 * (`initial`): what a colleague changes meanwhile is shown, and never written back. The form of a row
 * that is to be made keeps all it shows: nobody else writes in it, and what it was begun with (a day,
 * a year, who reads it) must not become another under one's words.
 */
export function useFormDraft<T extends Fields<T>>(
  key: string,
  initial: T,
  of: 'row' | 'new' = 'row',
): FormDraft<T> {
  const local = useLocal();
  const draft = useDraft(key);
  const [nextId, setNextId] = useState(local.newId);
  const [ended, setEnded] = useState<{ readonly next: T; readonly over: T }>();
  // until the row is read again it is as it was before the button; if it comes back to that later, it is somebody's will
  const isRead = ended !== undefined && !isSame(ended.over, initial);
  if (isRead) setEnded(undefined);
  const begun = ended && !isRead ? ended.next : initial;
  const kept = readForm(draft.value);
  const id = kept.id || nextId;
  return {
    id,
    typed: lay(kept.typed, begun),
    set(next) {
      const changed = changesIn(next, begun);
      if (Object.keys(changed).length === 0) return draft.set('');
      draft.set(writeForm(of === 'new' ? { id, typed: { ...next } } : { id: '', typed: changed }));
    },
    async end(next) {
      setEnded({ next, over: initial });
      setNextId(local.newId());
      draft.set('');
      await draft.flush();
    },
  };
}

/** The form may have had other fields when it was typed in. */
function lay<T extends Fields<T>>(typed: Readonly<Record<string, string>>, begun: T): T {
  const known = Object.entries(typed).filter(([name]) => Object.hasOwn(begun, name));
  return { ...begun, ...Object.fromEntries(known) };
}

function changesIn<T extends Fields<T>>(next: T, begun: T): Readonly<Record<string, string>> {
  const names = Object.keys(begun) as (keyof T & string)[];
  const changed = names.filter((name) => next[name] !== begun[name]);
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

const isSame = <T extends Fields<T>>(a: T, b: T) => Object.keys(changesIn(a, b)).length === 0;
