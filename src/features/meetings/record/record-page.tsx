import { useParams } from 'react-router';
import { recordWords as words } from '#content/words/meetings/record.ts';
import { getRecord } from '#data/meetings/record/get-record.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { backToMeetings } from '../one-meeting.tsx';
import { OneRecord } from './one-record.tsx';

/** A meeting's record: its writer's draft, or what everybody reads and can answer. */
export function RecordPage() {
  const { meeting = '' } = useParams();
  const read = useLive((local) => getRecord(local, meeting), [meeting]);
  return (
    <Ladder read={read} missing={<MissingMeeting back={backToMeetings} title={words.missing} />}>
      {(view) => <OneRecord key={meeting} view={view} />}
    </Ladder>
  );
}
