import type { Act } from '#content/course/act-model.ts';
import { useLocal } from '#data/use-live.ts';
import { useKeptForVisit } from '#ui/browser/use-kept-for-visit.ts';

/** What this person has done with an act during the visit, as a short text; empty from the start. */
export function useAct(act: Act): [string, (done: string) => void] {
  const { uid } = useLocal();
  return useKeptForVisit(`${uid} ${act.key}`);
}
