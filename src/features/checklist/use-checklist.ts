import { getChecklist, type Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

/** What there is to score under this hat. */
export function useChecklist(hat: Hat | undefined): Checklist | undefined {
  return useLiveOfHat(hat, getChecklist);
}

/** The draft the address names; null when there is nothing to score, or it is not this person's. */
export function useOwn(participation: string | undefined) {
  const hat = useAddressedHat(participation);
  const checklist = useChecklist(hat ?? undefined);
  if (!hat) return hat;
  if (checklist === undefined) return undefined;
  return checklist.kind === 'open' ? { hat, own: checklist.own } : null;
}
