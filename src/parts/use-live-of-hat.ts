import type { Hat } from '#data/people/list-hats.ts';
import { useLive, type Local } from '#data/use-live.ts';

/**
 * What is read for one hat, live; undefined while it is read or without a hat. The answer about the
 * hat before this one may stand for a moment: it never shows as this one's.
 */
export function useLiveOfHat<T>(
  hat: Hat | undefined,
  query: (local: Local, hat: Hat) => Promise<T>,
  /** What else its answer hangs on. */
  deps: readonly unknown[] = [],
): T | undefined {
  const read = useLive(
    async (local) => (hat ? { of: hat.participationId, is: await query(local, hat) } : null),
    [hat?.participationId, hat?.kind, hat?.role, ...deps],
  );
  return read && read.of === hat?.participationId ? read.is : undefined;
}
