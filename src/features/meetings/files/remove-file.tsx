import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { removeMaterial } from '#data/meetings/material/add-material.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';

interface RemoveFileProps {
  readonly meeting: string;
  readonly file: FileView;
}

/** For all, and for good: asked first. */
export function RemoveFile({ meeting, file: { row, audience } }: RemoveFileProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const item = row.agenda_item_id;
  async function remove() {
    await removeMaterial(local, { scope: row.scope_id, id: row.id });
    await navigate(item ? paths.agendaItem(meeting, item) : paths.material(meeting), {
      replace: true,
    });
  }
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {words.remove}
      </Button>
      <AskSheet
        open={open}
        onClose={() => setOpen(false)}
        title={audience === 'self' ? words.removeOwnTitle : words.removeTitle}
        cancel={actWord.cancel}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{audience === 'self' ? words.removeOwnText : words.removeText}</p>
      </AskSheet>
    </>
  );
}
