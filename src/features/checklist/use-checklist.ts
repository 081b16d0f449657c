import { getChecklist, type Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

/** What there is to score under this hat. */
export function useChecklist(hat: Hat | undefined): Checklist | undefined {
  return useLiveOfHat(hat, getChecklist);
}
