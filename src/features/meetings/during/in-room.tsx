import { duringWords as words, presentWords } from '#content/words/meetings/during.ts';
import { listAttendance } from '#data/meetings/during/list-attendance.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

interface InRoomProps {
  readonly view: MeetingView;
}

/** What belongs to the room and not to an item: the screen, who is there, how the day was. */
export function InRoom({ view: { meeting, hat } }: InRoomProps) {
  const there = useLive(
    (local) => listAttendance(local, meeting, hat),
    [meeting.id, meeting.scope_id, hat?.groupId],
  );
  return (
    <Section title={words.inRoom}>
      <Rows>
        <Row
          to={paths.meetingScreen(meeting.id)}
          title={words.screen}
          second={words.screenSecond}
        />
        <Row
          to={paths.attendance(meeting.id)}
          title={there ? presentWords(there.count) : words.attendance}
        />
        <Row to={paths.feedback(meeting.id)} title={words.feedback} second={words.feedbackSecond} />
      </Rows>
    </Section>
  );
}
