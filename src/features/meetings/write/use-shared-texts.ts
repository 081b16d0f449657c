import { useEffect, useState } from 'react';
import {
  listSharedDrafts,
  receiveSharedTexts,
  type SharedDraft,
} from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';

export interface SharedTexts {
  readonly drafts: readonly SharedDraft[];
  /** Something lies on the phone still, for it could not be taken over now. */
  readonly isLeft: boolean;
}

/** What waits for a place, once it has been tried to take all of it over; undefined until then. */
export function useSharedTexts(): SharedTexts | undefined {
  const local = useLocal();
  const [isLeft, setLeft] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    const tell = (left: boolean) => isHere && setLeft(left);
    receiveSharedTexts(local).then(
      () => tell(false),
      () => tell(true),
    );
    return () => {
      isHere = false;
    };
  }, [local]);
  const drafts = useLive(listSharedDrafts);
  return drafts && isLeft !== undefined ? { drafts, isLeft } : undefined;
}
