import { useParams } from 'react-router';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listFiles, type FilesOf } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { backToMeetings } from '../one-meeting.tsx';
import { AddSheet } from './add-sheet.tsx';
import { FilesList } from './files-list.tsx';
import { NotAdded } from './not-added.tsx';
import { RoomSection } from './room-section.tsx';
import { useAddFile } from './use-add-file.ts';

/** Everything that lies at a meeting, by who put it there. */
export function FilesPage() {
  const { meeting = '' } = useParams();
  const read = useLive(
    async (local) => {
      const view = await getMeeting(local, meeting);
      if (!view) return null;
      return { view, files: await listFiles(local, meeting, view.hat?.participationId) };
    },
    [meeting],
  );
  return (
    <Ladder
      read={read}
      missing={<MissingMeeting back={backToMeetings} title={meetingsWords.missing} />}
    >
      {({ view, files }) => <Files key={meeting} view={view} files={files} />}
    </Ladder>
  );
}

interface FilesProps {
  readonly view: MeetingView;
  readonly files: readonly FilesOf[];
}

function Files({ view: { meeting, hat }, files }: FilesProps) {
  const to = {
    scope: meeting.scope_id,
    participationId: hat?.participationId ?? '',
    meetingId: meeting.id,
    agendaItemId: null,
  };
  const adding = useAddFile(to);
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
      <NotAdded why={adding.why} />
      <FilesList meeting={meeting.id} files={files} />
      <RoomSection />
    </Screen>
  );
}
