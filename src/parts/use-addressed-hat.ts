import { useEffect } from 'react';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat } from '#data/use-live.ts';

/**
 * The hat an address names: a link into one organisation means to act for it, so that the list one
 * comes back to is the same. Undefined while it is read, null when it is not this person's.
 */
export function useAddressedHat(participation: string | undefined): Hat | null | undefined {
  const choice = useHat();
  const hat = choice?.hats.find((one) => one.participationId === participation);
  useEffect(() => {
    if (choice && hat && choice.hat?.participationId !== hat.participationId)
      choice.choose(hat.participationId);
  }, [choice, hat]);
  return choice ? (hat ?? null) : undefined;
}
