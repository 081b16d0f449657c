import { useState } from 'react';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { removeItem, type RemovedItem } from '#data/meetings/arrange/save-agenda.ts';
import type { MeetingAt } from '#data/meetings/arrange/agenda-rows.ts';
import { listNotes } from '#data/meetings/list-notes.ts';
import { useLocal } from '#data/use-live.ts';
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
  const { failed, save } = useSaving();
  const [notes, setNotes] = useState(0);
  async function press() {
    const found = await save(() => listNotes(local, item.id));
    if (found && found.length > 0) setNotes(found.length);
    else if (found) await remove();
  }
  async function remove() {
    setNotes(0);
    onRemoved(await save(() => removeItem(local, at, item.id)));
  }
  return (
    <>
      <Button kind="plain" onClick={() => void press()}>
        {words.remove}
      </Button>
      <Fault failed={failed} />
      <AskSheet
        open={notes > 0}
        onClose={() => setNotes(0)}
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
