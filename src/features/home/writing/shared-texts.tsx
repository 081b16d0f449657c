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
  const drafts = useLive(listSharedDrafts) ?? [];
  if (drafts.length === 0) return null;
  const told = drafts.some(({ file }) => file) ? words.waitingFiles : words.waiting;
  return (
    <Rows>
      <Row to={paths.sharedTexts} title={told(drafts.length)} second={words.waitingSecond} />
    </Rows>
  );
}
