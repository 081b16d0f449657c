import { useEffect } from 'react';
import { sharedTextWords as words } from '#content/words/meetings/write.ts';
import { listSharedDrafts, receiveSharedTexts } from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** Texts from another app that have no place yet: nothing that was shared is forgotten. */
export function SharedTexts() {
  const local = useLocal();
  useEffect(() => {
    // What cannot be taken over now lies where it is, and is tried again.
    receiveSharedTexts(local).catch(() => undefined);
  }, [local]);
  const count = useLive(listSharedDrafts)?.length ?? 0;
  if (count === 0) return null;
  return (
    <Rows>
      <Row to={paths.sharedTexts} title={words.waiting(count)} second={words.waitingSecond} />
    </Rows>
  );
}
