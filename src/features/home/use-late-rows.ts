import { useEffect, useState, type ReactNode } from 'react';
import { useLive } from '#data/use-live.ts';
import type { HomeView } from './read-home.ts';
import type * as readLate from './read-late.ts';

type Late = typeof readLate;

/** Rows that stand last in their lists, so that nothing that comes late moves what is there. */
export interface LateRows {
  readonly waiting: (home: HomeView) => readonly ReactNode[];
  readonly news: (home: HomeView) => readonly ReactNode[];
}

const none: LateRows = { waiting: () => [], news: () => [] };

/** Fetched beside the page, which stands without them: nothing until then, or when it cannot be had. */
export function useLateRows(today: string, since: string | undefined): LateRows {
  const [late, setLate] = useState<Late>();
  useEffect(() => {
    import('./read-late.ts').then(setLate, () => undefined);
  }, []);
  const view = useLive(async (local) => late?.readLate(local, today, since), [late, today, since]);
  if (!late || !view) return none;
  return {
    waiting: (home) => late.waitingRows(home, view),
    news: (home) => late.newsRows(home, view.news),
  };
}
