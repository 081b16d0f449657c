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
  /** More waits on the phone than is shown at once. */
  readonly isMore: boolean;
}

/** What waits for a place, once it has been tried to take all of it over; undefined until then. */
export function useSharedTexts(): SharedTexts | undefined {
  const local = useLocal();
  const [told, setTold] = useState<Pick<SharedTexts, 'isLeft' | 'isMore'>>();
  useEffect(() => {
    let isHere = true;
    const tell = (isLeft: boolean, isMore = false) => isHere && setTold({ isLeft, isMore });
    receiveSharedTexts(local).then(
      (isMore) => tell(false, isMore),
      () => tell(true),
    );
    return () => {
      isHere = false;
    };
  }, [local]);
  const drafts = useLive(listSharedDrafts);
  return drafts && told ? { drafts, ...told } : undefined;
}
