import { getDraft, saveDraft } from '#data/waiting/drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';

/** A text that stays on this phone, whatever happens to the page, until somebody empties it. */
export function useDraft(key: string): Autosave {
  const local = useLocal();
  const stored = useLive((of) => getDraft(of, key), [key]);
  return useAutosave({ of: key, stored, save: (text) => saveDraft(local, key, text) });
}
