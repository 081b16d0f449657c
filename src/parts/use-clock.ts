import { useCallback } from 'react';
import { useLocal } from '#data/use-live.ts';
import type { Clock } from '#domain/meeting-time.ts';
import { clockOf, dayOf } from '#lib/stockholm.ts';
import { useNow } from '#ui/browser/use-now.ts';

/** The day and the clock in Sweden, kept fresh while the page is looked at. */
export function useClock(): Clock {
  const local = useLocal();
  const now = useNow(useCallback(() => local.now(), [local]));
  return { today: dayOf(now), clock: clockOf(now) };
}
