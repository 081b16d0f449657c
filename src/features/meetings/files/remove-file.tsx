import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { removeMaterial } from '#data/meetings/material/add-material.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { paths } from '#ui/paths.ts';

interface RemoveFileProps {
  readonly meeting: string;
  readonly file: FileView;
}

/** For all, and for good: asked first. */
export function RemoveFile({ meeting, file: { row, audience } }: RemoveFileProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const item = row.agenda_item_id;
  async function remove() {
    await removeMaterial(local, { scope: row.scope_id, id: row.id });
    await navigate(item ? paths.agendaItem(meeting, item) : paths.material(meeting), {
      replace: true,
    });
  }
  return (
    <AskedButton
      kind="plain"
      label={words.remove}
      title={audience === 'self' ? words.removeOwnTitle : words.removeTitle}
      cancel={actWord.cancel}
      onConfirm={remove}
    >
      <p>{audience === 'self' ? words.removeOwnText : words.removeText}</p>
    </AskedButton>
  );
}
