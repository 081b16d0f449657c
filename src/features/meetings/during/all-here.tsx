import { useState } from 'react';
import { attendanceWords as words } from '#content/words/meetings/during.ts';
import type { AttendanceView } from '#data/meetings/during/list-attendance.ts';
import { allComingAreHere } from '#data/meetings/during/save-attendance.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface AllHereProps {
  readonly meeting: MeetingRow;
  readonly there: AttendanceView;
}

/** Everybody who has said she comes, in one act; gone when there is nobody left to fill in. */
export function AllHere({ meeting, there }: AllHereProps) {
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
