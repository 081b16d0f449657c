import { useEffect, useState } from 'react';
import { sharedTextWords as words } from '#content/words/meetings/write.ts';
import {
  listSharedDrafts,
  receiveSharedTexts,
  type StillThere,
} from '#data/waiting/shared-drafts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** Texts from another app that have no place yet: nothing that was shared is forgotten. */
export function SharedTexts() {
  const local = useLocal();
  const [left, setLeft] = useState<StillThere['left']>();
  useEffect(() => {
    // What cannot be taken over now lies where it is, and is tried again; why is told on its page.
    receiveSharedTexts(local).then(
      (still) => setLeft(still.left),
      // Nobody knows whether anything waits.
      () => undefined,
    );
  }, [local]);
  const drafts = useLive(listSharedDrafts) ?? [];
  if (drafts.length === 0)
    return left === undefined ? null : (
      <Rows>
        <Row to={paths.sharedTexts} title={words.left} />
      </Rows>
    );
  const told = drafts.some(({ file }) => file) ? words.waitingFiles : words.waiting;
  return (
    <Rows>
      <Row to={paths.sharedTexts} title={told(drafts.length)} second={words.waitingSecond} />
    </Rows>
  );
}
