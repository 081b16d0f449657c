import { filesWords as words } from '#content/words/meetings/files.ts';
import { pinFile } from '#data/meetings/material/keep-file.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { nameOfFile } from '#domain/files/name-of-file.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { RemoveFile } from './remove-file.tsx';
import { TakePicture } from './take-picture.tsx';
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
  const canOpen = row.kind !== 'link' && state.kind !== 'coming' && state.kind !== 'missing';
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
            onClick={() => void pinFile(local, row.hash, state.kind !== 'pinned')}
          >
            {state.kind === 'pinned' ? words.unpin : words.pin}
          </Button>
        ) : null}
        {isMine && row.agenda_item_id ? <Another row={row} /> : null}
        {isMine ? <RemoveFile meeting={meeting} file={file} /> : null}
      </Stack>
    </>
  );
}

/** The next picture of the same item. */
function Another({ row }: { readonly row: MaterialRow }) {
  const to = {
    participationId: row.participation_id,
    meetingId: row.meeting_id,
    agendaItemId: row.agenda_item_id,
  };
  return <TakePicture to={to} label={words.another} />;
}
