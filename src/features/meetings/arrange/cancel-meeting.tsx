import { useState } from 'react';
import { cancelWords as words } from '#content/words/meetings/arrange.ts';
import { saveMeeting } from '#data/meetings/arrange/save-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { Fault } from './fault.tsx';
import { useSaving } from './use-saving.ts';

/** Asked once more; and it can come about after all. */
export function CancelMeeting({ meeting }: { readonly meeting: MeetingRow }) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const [isAsking, setAsking] = useState(false);
  const { id, scope_id: scope } = meeting;
  async function set(cancelled: boolean) {
    setAsking(false);
    await save(() => saveMeeting(local, { scope, id }, { cancelled }));
  }
  return (
    <Stack width="press">
      {meeting.cancelled ? (
        <>
          <Soft>{words.undoText}</Soft>
          <Button kind="second" onClick={() => void set(false)}>
            {words.undo}
          </Button>
        </>
      ) : (
        <Button kind="stop" onClick={() => setAsking(true)}>
          {words.act}
        </Button>
      )}
      <Fault failed={failed} />
      <AskSheet
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.sure}
        cancel={words.keep}
        confirm={words.act}
        loses
        onConfirm={() => set(true)}
      >
        <p>{words.text}</p>
      </AskSheet>
    </Stack>
  );
}
