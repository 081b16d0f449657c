import { useState } from 'react';
import type { AdviceRole } from '#content/course/course-model.ts';
import type { Local } from '#data/use-live.ts';
import { useLocal } from '#data/use-live.ts';

/** Whose advice one reads, for as long as the app is open: one's own until one has chosen another. */
const chosen = new WeakMap<Local, AdviceRole>();

export function useAdviceRole(own: AdviceRole) {
  const local = useLocal();
  const [role, setRole] = useState(chosen.get(local) ?? own);
  return {
    role,
    choose: (next: AdviceRole) => {
      chosen.set(local, next);
      setRole(next);
    },
  };
}
