import { useEffect, useState } from 'react';
import {
  dropNotRead,
  listSharedDrafts,
  receiveSharedTexts,
  type SharedDraft,
  type StillThere,
} from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal, type Local } from '#data/use-live.ts';

export interface SharedTexts extends StillThere {
  readonly drafts: readonly SharedDraft[];
  /** What cannot be read is let go. */
  onDrop(): Promise<void>;
}

/** What waits for a place, once it has been tried to take all of it over; undefined until then. */
export function useSharedTexts(): SharedTexts | undefined {
  const local = useLocal();
  const [told, setTold] = useState<StillThere>();
  useEffect(() => {
    let isHere = true;
    receiveOrNot(local).then((still) => isHere && setTold(still));
    return () => {
      isHere = false;
    };
  }, [local]);
  const drafts = useLive(listSharedDrafts);
  if (!drafts || !told) return undefined;
  const onDrop = async () => {
    // What cannot be let go either stands there still, and says so.
    await dropNotRead(told.notRead).catch(() => undefined);
    setTold(await receiveOrNot(local));
  };
  return { drafts, ...told, onDrop };
}

const receiveOrNot = (local: Local): Promise<StillThere> =>
  receiveSharedTexts(local).catch(() => ({ left: 'notRead', notRead: [], isMore: false }));
