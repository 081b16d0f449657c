import { useParams } from 'react-router';
import {
  fileSize,
  audienceOfFiles,
  filesWords as words,
  seenByWords,
} from '#content/words/meetings/files.ts';
import { getFile, type FileView } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { FileActs } from './file-acts.tsx';
import { FileMark } from './file-mark.tsx';
import css from './files.module.css';
import { OpenLink } from './open-link.tsx';
import { Picture } from './picture.tsx';
import { PictureText } from './picture-text.tsx';

/** One file: seen or opened, kept on the phone or not, described and taken away by whoever put it there. */
export function FilePage() {
  const { meeting = '', file = '' } = useParams();
  const read = useLive(
    async (local) => (await getFile(local, meeting, file)) ?? null,
    [meeting, file],
  );
  const back = { to: paths.material(meeting), label: words.title };
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={words.missing} />}>
      {(view) => <OneFile key={file} meeting={meeting} file={view} />}
    </Ladder>
  );
}

interface OneFileProps {
  readonly meeting: string;
  readonly file: FileView;
}

function OneFile({ meeting, file }: OneFileProps) {
  const { row, state } = file;
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
            {audienceOfFiles(row.scope_id)}
          </span>
        </figcaption>
      </figure>
      {row.kind === 'link' ? <OpenLink link={row.link} /> : null}
      {row.kind === 'picture' ? <PictureText file={file} /> : null}
      <FileActs meeting={meeting} file={file} />
      {row.kind === 'picture' && file.isMine ? (
        <Soft small>
          {seenByWords(row.scope_id)} {words.shrunk}
        </Soft>
      ) : null}
    </Screen>
  );
}
