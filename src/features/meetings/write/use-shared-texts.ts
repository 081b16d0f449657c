import { useEffect, useState } from 'react';
import {
  listSharedDrafts,
  receiveSharedTexts,
  type SharedDraft,
  type StillThere,
} from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';

export interface SharedTexts extends StillThere {
  readonly drafts: readonly SharedDraft[];
}

/** What waits for a place, once it has been tried to take all of it over; undefined until then. */
export function useSharedTexts(): SharedTexts | undefined {
  const local = useLocal();
  const [told, setTold] = useState<StillThere>();
  useEffect(() => {
    let isHere = true;
    receiveSharedTexts(local)
      .catch(() => ({ left: 'notRead', isMore: false }) as const)
      .then((still) => isHere && setTold(still));
    return () => {
      isHere = false;
    };
  }, [local]);
  const drafts = useLive(listSharedDrafts);
  return drafts && told ? { drafts, ...told } : undefined;
}
