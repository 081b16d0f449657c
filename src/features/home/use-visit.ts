import { useEffect, useState } from 'react';
import { saveVisit } from '#data/home/save-visit.ts';
import { useLocal } from '#data/use-live.ts';

/**
 * What is newer than this moment is new; undefined while unknown and on the very first visit. Noted
 * when the page `isShown`: to note it is a write, and the page would wait for it.
 */
export function useVisit(isShown: boolean): string | undefined {
  const local = useLocal();
  const [since, setSince] = useState<string>();
  useEffect(() => {
    if (!isShown) return undefined;
    const visit = () => {
      if (document.visibilityState !== 'visible') return;
      void saveVisit(local).then((saved) => setSince(saved?.since));
    };
    visit();
    document.addEventListener('visibilitychange', visit);
    return () => document.removeEventListener('visibilitychange', visit);
  }, [local, isShown]);
  return since;
}
