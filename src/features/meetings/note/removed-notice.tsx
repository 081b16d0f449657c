import { actWord } from '#content/words/common.ts';
import { noteWords } from '#content/words/meetings/meetings.ts';
import { restoreNote, type RemovedNote } from '#data/meetings/remove-note.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { setRemoved, useRemoved } from './removed-note.ts';

/** Stands until something else is written: undo must not be a race against a clock. */
export function RemovedNotice({ item }: { readonly item: string }) {
  const local = useLocal();
  const removed = useRemoved(item);
  if (!removed) return null;
  const undo = async (note: RemovedNote) => {
    await restoreNote(local, note);
    setRemoved(undefined);
  };
  return (
    <Notice
      kind="calm"
      live
      title={noteWords.removed}
      action={
        <Button kind="plain" onClick={() => void undo(removed)}>
          {actWord.undo}
        </Button>
      }
    >
      {removed.rows.length > 1 ? <p>{noteWords.removedText}</p> : null}
    </Notice>
  );
}
