import { useParams } from 'react-router';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { getFile } from '#data/meetings/material/list-files.ts';
import { listHats } from '#data/people/list-hats.ts';
import { useLive, type Local } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { MissingMeeting } from '../missing-meeting.tsx';
import { OneFile, type FileRead } from './one-file.tsx';

async function readFile(local: Local, meeting: string, id: string): Promise<FileRead | null> {
  const [file, view, hats] = await Promise.all([
    getFile(local, meeting, id),
    getMeeting(local, meeting),
    listHats(local),
  ]);
  if (!file) return null;
  const hat = hats.find((one) => one.participationId === file.row.participation_id);
  return { file, hat, room: view?.meeting.scope_id };
}

/** One file: seen or opened, kept on the phone or not; described, shared and taken away by whoever put it there. */
export function FilePage() {
  const { meeting = '', file = '' } = useParams();
  const read = useLive((local) => readFile(local, meeting, file), [meeting, file]);
  const back = { to: paths.material(meeting), label: words.title };
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={words.missing} />}>
      {(of) => <OneFile key={file} meeting={meeting} {...of} />}
    </Ladder>
  );
}
