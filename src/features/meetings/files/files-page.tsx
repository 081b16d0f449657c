import { useParams } from 'react-router';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { listFiles } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { backToMeetings } from '../one-meeting.tsx';
import { MeetingFiles } from './meeting-files.tsx';

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
      {({ view, files }) => <MeetingFiles key={meeting} view={view} files={files} />}
    </Ladder>
  );
}
