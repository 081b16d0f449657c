import { useParams } from 'react-router';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getBefore } from '#data/meetings/before/get-before.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingMeeting } from './missing-meeting.tsx';
import { backToMeetings, OneMeeting } from './one-meeting.tsx';

/** One meeting: when, where, who arranges it, and the running order with its place in time. */
export function MeetingPage() {
  const { meeting = '' } = useParams();
  const read = useLive(
    async (local) => {
      const [view, agenda] = await Promise.all([
        getMeeting(local, meeting),
        listAgenda(local, meeting),
      ]);
      return view ? { view, agenda, before: await getBefore(local, view) } : null;
    },
    [meeting],
  );
  return (
    <Ladder
      read={read}
      missing={<MissingMeeting back={backToMeetings} title={meetingsWords.missing} />}
    >
      {(of) => <OneMeeting key={meeting} {...of} />}
    </Ladder>
  );
}
