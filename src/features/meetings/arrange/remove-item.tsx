import { useState } from 'react';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { removeItem, type RemovedItem } from '#data/meetings/arrange/save-agenda.ts';
import type { MeetingAt } from '#data/meetings/arrange/settle-agenda.ts';
import { listNotes } from '#data/meetings/list-notes.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Fault } from './fault.tsx';
import { useSaving } from './use-saving.ts';

interface RemoveItemProps {
  readonly item: AgendaItemRow;
  readonly at: MeetingAt;
  readonly onRemoved: (item: RemovedItem | undefined) => void;
}

/** Away at once, to be brought back as long as the page stands; asked first where notes hang on it. */
export function RemoveItem({ item, at, onRemoved }: RemoveItemProps) {
  const local = useLocal();
  const notes = useLive((of) => listNotes(of, item.id), [item.id])?.length ?? 0;
  const { failed, save } = useSaving();
  const [isAsking, setAsking] = useState(false);
  async function remove() {
    setAsking(false);
    onRemoved(await save(() => removeItem(local, at, item.id)));
  }
  return (
    <>
      <Button kind="plain" onClick={() => (notes > 0 ? setAsking(true) : void remove())}>
        {words.remove}
      </Button>
      <Fault failed={failed} />
      <AskSheet
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.sure}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{words.sureText(notes)}</p>
      </AskSheet>
    </>
  );
}
