import { useParams } from 'react-router';
import { attendanceWords as words, presentWords } from '#content/words/meetings/during.ts';
import { getDay } from '#data/meetings/during/get-day.ts';
import { listAttendance } from '#data/meetings/during/list-attendance.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AllHere } from './all-here.tsx';
import { Guests } from './guests.tsx';
import { SidePeople } from './side-people.tsx';
import { SubScreen } from './sub-screen.tsx';

/** Who is in the room: filled in by those who run the meeting, read by everybody in it. */
export function AttendancePage() {
  const { meeting: id = '' } = useParams();
  const read = useLive(
    async (local) => {
      const view = await getMeeting(local, id);
      if (!view) return null;
      const [there, day] = await Promise.all([
        listAttendance(local, view.meeting, view.hat),
        getDay(local, view.meeting),
      ]);
      return { meeting: view.meeting, there, runs: day.runs };
    },
    [id],
  );
  return (
    <SubScreen read={read} title={words.title}>
      {({ meeting, there, runs }) => (
        <>
          <Stack gap={2}>
            <h1>{presentWords(there.count)}</h1>
            <Soft>{runs ? words.lead : words.readOnly}</Soft>
          </Stack>
          {there.sides.length === 0 ? <Soft>{words.nobody}</Soft> : null}
          {runs ? <AllHere meeting={meeting} there={there} /> : null}
          <Columns>
            {there.sides.map((side) => (
              <SidePeople
                key={side.participationId}
                meeting={meeting}
                side={side}
                mayWrite={runs}
              />
            ))}
          </Columns>
          <Guests meeting={meeting} guests={there.guests} mayWrite={runs} />
        </>
      )}
    </SubScreen>
  );
}
