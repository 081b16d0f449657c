import { useEffect, useState } from 'react';
import { saveVisit } from '#data/local/commands/save-visit.ts';
import { useLocal } from '#data/use-live.ts';

/** What is newer than this moment is new; undefined while unknown and on the very first visit. */
export function useVisit(): string | undefined {
  const local = useLocal();
  const [since, setSince] = useState<string>();
  useEffect(() => {
    const visit = () => {
      if (document.visibilityState !== 'visible') return;
      void saveVisit(local).then((saved) => setSince(saved?.since));
    };
    visit();
    document.addEventListener('visibilitychange', visit);
    return () => document.removeEventListener('visibilitychange', visit);
  }, [local]);
  return since;
}
