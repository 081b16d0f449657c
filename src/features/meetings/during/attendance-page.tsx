import { useState } from 'react';
import { useParams } from 'react-router';
import { attendanceWords as words, presentWords } from '#content/words/meetings/during.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getDay } from '#data/meetings/during/get-day.ts';
import { listAttendance, type AttendanceView } from '#data/meetings/during/list-attendance.ts';
import { allComingAreHere } from '#data/meetings/during/save-attendance.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { Guests } from './guests.tsx';
import { SidePeople } from './side-people.tsx';

/** Who is in the room: filled in by those who run the meeting, read by everybody in it. */
export function AttendancePage() {
  const { meeting: id = '' } = useParams();
  const back = { to: paths.meeting(id), label: meetingsWords.meeting };
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
    <Ladder read={read} missing={<MissingMeeting back={back} title={meetingsWords.missing} />}>
      {({ meeting, there, runs }) => (
        <Screen
          kind="inner"
          title={words.title}
          back={{ to: paths.meeting(id), label: meeting.title || meetingsWords.meeting }}
        >
          <Stack gap={2}>
            <h1>{presentWords(there.present, there.all)}</h1>
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
        </Screen>
      )}
    </Ladder>
  );
}

interface AllHereProps {
  readonly meeting: MeetingRow;
  readonly there: AttendanceView;
}

/** Everybody who has said she comes, in one act; gone when there is nobody left to fill in. */
function AllHere({ meeting, there }: AllHereProps) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const people = there.sides.flatMap((side) => side.people);
  const waits = people.some((one) => one.answer === 'coming' && one.presence === undefined);
  const act = () =>
    allComingAreHere(local, meeting, people).then(
      (count) => setAnswer(words.allDone(count)),
      () => setAnswer(words.failed),
    );
  return (
    <Stack gap={2} width="press">
      {waits ? <Button onClick={() => void act()}>{words.allHere}</Button> : null}
      <Answer>{answer}</Answer>
    </Stack>
  );
}
