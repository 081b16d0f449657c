import { cancelledWords } from '#content/words/meetings/before.ts';
import type { BeforeView } from '#data/meetings/before/get-before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import { Notice } from '#ui/message/notice.tsx';
import { Answer } from './answer.tsx';
import { DayRows } from './day-rows.tsx';
import { Preparations } from './preparations.tsx';

interface BeforeProps {
  readonly view: MeetingView;
  readonly before: BeforeView;
  readonly at: Clock;
}

/** Before a meeting: whether one comes, what is to be prepared, and what one does about the day. */
export function Before({ view, before, at }: BeforeProps) {
  const { meeting, lastDay } = view;
  const time = meetingTime({ ...meeting, lastDay }, at);
  if (meeting.cancelled) {
    return (
      <>
        <Notice kind="stopped" title={cancelledWords.title}>
          <p>{cancelledWords.text}</p>
        </Notice>
        {time === 'past' ? null : <DayRows view={view} before={before} time={time} />}
      </>
    );
  }
  if (time === 'past') return null;
  return (
    <>
      {time === 'coming' ? <Answer view={view} own={before.own} today={at.today} /> : null}
      {time === 'coming' ? <Preparations view={view} today={at.today} /> : null}
      <DayRows view={view} before={before} time={time} />
    </>
  );
}
