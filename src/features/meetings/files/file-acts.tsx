import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { removeMaterial } from '#data/meetings/material/add-material.ts';
import { pinFile } from '#data/meetings/material/keep-file.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import { nameOfFile } from '#domain/meetings/name-of-file.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Stack } from '#ui/text/stack.tsx';
import { useFetch } from './use-fetch.ts';

interface FileActsProps {
  readonly meeting: string;
  readonly file: FileView;
}

/** Open, keep on the phone, take away. */
export function FileActs({ meeting, file }: FileActsProps) {
  const local = useLocal();
  const fetching = useFetch();
  const { row, state, isMine } = file;
  const isHere = state.kind === 'here' || state.kind === 'pinned';
  const canOpen = row.kind !== 'link' && state.kind !== 'coming';
  async function open() {
    const bytes = await fetching.get(row);
    if (!bytes || row.kind === 'picture') return;
    const { name, type } = nameOfFile(row, new Uint8Array(bytes));
    saveFile(name, new Blob([bytes], { type }));
  }
  return (
    <>
      {fetching.why ? <Notice kind="stopped" level={2} title={words[fetching.why]} live /> : null}
      <Stack width="press">
        {canOpen && (row.kind !== 'picture' || state.kind === 'away') ? (
          <Button aria-busy={fetching.isBusy} onClick={() => void open()}>
            {fetching.isBusy ? words.fetching : row.kind === 'picture' ? words.fetch : words.open}
          </Button>
        ) : null}
        {isHere ? (
          <Button
            kind="second"
            aria-pressed={state.kind === 'pinned'}
            onClick={() => void pinFile(local, row.hash, state.kind !== 'pinned')}
          >
            {state.kind === 'pinned' ? words.unpin : words.pin}
          </Button>
        ) : null}
        {isMine ? <Remove meeting={meeting} file={file} /> : null}
      </Stack>
    </>
  );
}

function Remove({ meeting, file: { row } }: FileActsProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  async function remove() {
    await removeMaterial(local, { scope: row.scope_id, id: row.id });
    await navigate(
      row.agenda_item_id ? paths.agendaItem(meeting, row.agenda_item_id) : paths.material(meeting),
      { replace: true },
    );
  }
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {words.remove}
      </Button>
      <AskSheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.removeTitle}
        cancel={actWord.cancel}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </>
  );
}
