import { useEffect, useState } from 'react';
import {
  listSharedDrafts,
  receiveSharedTexts,
  type SharedDraft,
} from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';

/** What waits for a place, once all of it has been taken over; undefined until then. */
export function useSharedTexts(): readonly SharedDraft[] | undefined {
  const local = useLocal();
  const [isReceived, setReceived] = useState(false);
  useEffect(() => {
    let isHere = true;
    const done = () => isHere && setReceived(true);
    receiveSharedTexts(local).then(done, done);
    return () => {
      isHere = false;
    };
  }, [local]);
  const drafts = useLive(listSharedDrafts);
  return isReceived ? drafts : undefined;
}
