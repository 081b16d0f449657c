import { filesWords as words } from '#content/words/meetings/files.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { FilesOf } from '#data/meetings/material/list-files.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { AddSheet } from './add-sheet.tsx';
import css from './files.module.css';
import { FilesList } from './files-list.tsx';
import { NotAdded } from './not-added.tsx';
import { RoomSection } from './room-section.tsx';
import { useAddFile } from './use-add-file.ts';
import { useDrop } from './use-drop.ts';

interface FilesProps {
  readonly view: MeetingView;
  readonly files: readonly FilesOf[];
}

/** Whoever has a seat at the meeting adds to them. */
export function MeetingFiles({ view: { meeting, hat }, files }: FilesProps) {
  const to = {
    participationId: hat?.participationId ?? '',
    meetingId: meeting.id,
    agendaItemId: null,
  };
  const adding = useAddFile(to);
  const isOver = useDrop(hat ? adding.take : undefined);
  return (
    <Screen
      kind="inner"
      title={words.title}
      back={{ to: paths.meeting(meeting.id), label: meeting.title }}
      act={hat ? <AddSheet to={to} adding={adding} /> : undefined}
    >
      <div>
        <h1>{words.title}</h1>
        <Soft>
          <span dir="auto">{meeting.title}</span>
        </Soft>
      </div>
      <NotAdded {...adding} />
      {hat ? <p className={css['laptop']}>{words.drop}</p> : null}
      {isOver ? <p className={css['drop']}>{words.dropNow}</p> : null}
      <FilesList meeting={meeting.id} files={files} />
      <RoomSection />
    </Screen>
  );
}
