import { useParams } from 'react-router';
import { fileSize, filesWords as words } from '#content/words/meetings/files.ts';
import { audienceLabel } from '#content/words/meetings/meetings.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { getFile, type FileView } from '#data/meetings/material/list-files.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { useLive, type Local } from '#data/use-live.ts';
import { audiencesAt } from '#domain/note.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { FileActs } from './file-acts.tsx';
import { FileAudience } from './file-audience.tsx';
import { FileMark } from './file-mark.tsx';
import css from './files.module.css';
import { OpenLink } from './open-link.tsx';
import { Picture } from './picture.tsx';
import { PictureText, useFileText } from './picture-text.tsx';

interface FileRead {
  readonly file: FileView;
  /** Under which it was put there, while one still has it. */
  readonly hat: Hat | undefined;
  /** The meeting's own scope; undefined where the meeting is gone. */
  readonly room: string | undefined;
}

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

function OneFile({ meeting, file, hat, room }: FileRead & { readonly meeting: string }) {
  const { row, state, isShareable, audience } = file;
  const text = useFileText(file);
  const item = row.agenda_item_id;
  const back = item
    ? { to: paths.agendaItem(meeting, item), label: words.item }
    : { to: paths.material(meeting), label: words.title };
  const isSeen = row.kind === 'picture' && state.kind !== 'away' && state.kind !== 'coming';
  return (
    <Screen kind="inner" title={row.title} back={back}>
      <h1 dir="auto">{row.title}</h1>
      <figure className={css['figure']}>
        {isSeen ? <Picture row={row} alt={row.description || words.noDescription} /> : null}
        <figcaption className={css['caption']}>
          <FileMark state={state} />
          <span>
            {row.kind === 'link' ? null : `${fileSize(row.bytes)}, `}
            {audienceLabel(audience, hat?.organisationName ?? '')}
          </span>
        </figcaption>
      </figure>
      {row.kind === 'link' ? <OpenLink link={row.link} /> : null}
      {row.kind === 'picture' ? <PictureText file={file} text={text} /> : null}
      {isShareable && hat && room !== undefined ? (
        <FileAudience file={file} hat={hat} audiences={audiencesAt(room)} text={text} />
      ) : null}
      <FileActs meeting={meeting} file={file} />
      {row.kind === 'picture' && file.isMine ? <Soft small>{words.shrunk}</Soft> : null}
    </Screen>
  );
}
