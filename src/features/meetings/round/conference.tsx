import { formatDays, formatMeeting } from '#content/words/format-span.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { meetingsWords, nextMeetingWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { capital } from '#lib/letter-case.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row } from '#ui/list/rows.tsx';
import { Block } from '#ui/message/block.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';

export function isAhead({ meeting, lastDay }: MeetingView, today: string): boolean {
  const time = meetingTime({ ...meeting, lastDay }, { today, clock: '' });
  return !meeting.cancelled && (time === 'coming' || time === 'today');
}

interface NextProps {
  readonly of: MeetingView;
  readonly round: string;
  readonly today: string;
}

export function NextConference({ of: { meeting, lastDay }, round, today }: NextProps) {
  const { held_on: first, starts_at } = meeting;
  if (first === null) return null;
  return (
    <Block
      small={nextMeetingWords(daysBetween(today, first))}
      title={<span dir="auto">{meeting.title}</span>}
      action={<ButtonLink to={paths.meeting(meeting.id)}>{meetingsWords.openAgenda}</ButtonLink>}
    >
      <div>
        <p dir="auto">{round}</p>
        <p>{capital(formatMeeting({ held_on: first, starts_at }, { lastDay, today }))}</p>
        {meeting.place ? <p dir="auto">{meeting.place}</p> : null}
      </div>
    </Block>
  );
}

export function Conference({
  view,
  today,
}: {
  readonly view: MeetingView;
  readonly today: string;
}) {
  const { meeting, lastDay } = view;
  const first = meeting.held_on;
  const days = first === null ? meetingsWords.undated : formatDays(first, lastDay, today);
  const isOver = first !== null && !isAhead(view, today);
  return (
    <Row
      to={paths.meeting(meeting.id)}
      title={meeting.title}
      second={<span dir="auto">{[days, meeting.place].filter(Boolean).join(', ')}</span>}
      state={
        meeting.cancelled ? (
          <StateMark kind="late">{cancelledWords.mark}</StateMark>
        ) : isOver ? (
          <StateMark kind="done">{meetingsWords.done}</StateMark>
        ) : undefined
      }
    />
  );
}
