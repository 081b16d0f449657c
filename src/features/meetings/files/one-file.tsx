import { fileSize, filesWords as words } from '#content/words/meetings/files.ts';
import { audienceLabel } from '#content/words/meetings/meetings.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { audiencesAt } from '#domain/note.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { FileAudience } from '../file-sharing/file-audience.tsx';
import { LostFile } from '../file-again/lost-file.tsx';
import { FileActs } from './file-acts.tsx';
import { FileMark } from './file-mark.tsx';
import css from './files.module.css';
import { OpenLink } from './open-link.tsx';
import { isSeen, Picture } from './picture.tsx';
import { PictureText, useFileText } from './picture-text.tsx';

export interface FileRead {
  readonly file: FileView;
  /** Under which it was put there, while one still has it. */
  readonly hat: Hat | undefined;
  /** The meeting's own scope; undefined where the meeting is gone. */
  readonly room: string | undefined;
}

/** A file with who may see it: chosen here by whoever put it there. */
export function OneFile({ meeting, file, hat, room }: FileRead & { readonly meeting: string }) {
  const { row, isShareable } = file;
  const text = useFileText(file);
  const item = row.agenda_item_id;
  const back = item
    ? { to: paths.agendaItem(meeting, item), label: words.item }
    : { to: paths.material(meeting), label: words.title };
  return (
    <Screen kind="inner" title={row.title} back={back}>
      <h1 dir="auto">{row.title}</h1>
      <Figure file={file} organisation={hat?.organisationName ?? ''} />
      {row.kind === 'link' ? <OpenLink link={row.link} /> : null}
      {row.kind === 'picture' ? <PictureText file={file} text={text} /> : null}
      {isShareable && hat && room !== undefined ? (
        <FileAudience file={file} hat={hat} audiences={audiencesAt(room)} text={text} />
      ) : null}
      <LostFile meeting={meeting} file={file} />
      <FileActs meeting={meeting} file={file} />
      {row.kind === 'picture' && file.isMine ? <Soft small>{words.shrunk}</Soft> : null}
    </Screen>
  );
}

interface FigureProps {
  readonly file: FileView;
  readonly organisation: string;
}

function Figure({ file: { row, state, audience }, organisation }: FigureProps) {
  return (
    <figure className={css['figure']}>
      {row.kind === 'picture' && isSeen(state) ? (
        <Picture row={row} alt={row.description || words.noDescription} />
      ) : null}
      <figcaption className={css['caption']}>
        <FileMark state={state} />
        <span>
          {row.kind === 'link' ? null : `${fileSize(row.bytes)}, `}
          {audienceLabel(audience, organisation)}
        </span>
      </figcaption>
    </figure>
  );
}
