import type { Beside } from '#data/compare/get-comparison.ts';
import { listHatsOfOccasion } from '#data/compare/list-hats-of-occasion.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { useBeside } from '../use-compare.ts';

export interface Opening {
  readonly hat: Hat;
  /** Of the round. */
  readonly all: readonly Beside[];
  readonly one: Beside;
}

/** Undefined while it is read, null where none of one's hats is of that occasion, or it has not begun. */
export function useOpening(occasion: string): Opening | null | undefined {
  const choice = useHat();
  const hats = useLive(
    async (local) => (choice ? listHatsOfOccasion(local, choice.hats, occasion) : undefined),
    [choice, occasion],
  );
  const worn = hats?.find(
    ({ participationId }) => participationId === choice?.hat?.participationId,
  );
  const hat = worn ?? hats?.[0];
  const all = useBeside(hat);
  if (hats?.length === 0) return null;
  if (!hat || !all) return undefined;
  const one = all.find((other) => other.occasion.id === occasion);
  return one ? { hat, all, one } : null;
}
