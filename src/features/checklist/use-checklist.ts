import { getChecklist, type Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';

/** What there is to score under this hat, live; undefined while it is read or without a hat. */
export function useChecklist(hat: Hat | undefined): Checklist | undefined {
  const read = useLive(
    async (local) => (hat ? { of: hat.participationId, is: await getChecklist(local, hat) } : null),
    [hat?.participationId, hat?.kind, hat?.role],
  );
  // The answer about the hat before this one may stand for a moment: it must not show as this one's.
  return read && read.of === hat?.participationId ? read.is : undefined;
}
