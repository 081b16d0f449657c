import { useState, type ReactNode } from 'react';
import { answerWords as words } from '#content/words/meetings/before.ts';
import { formatDayLong } from '#content/words/format.ts';
import type { BeforeView } from '#data/meetings/before/get-before.ts';
import { saveAnswer, type AtMeeting } from '#data/meetings/before/save-answer.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import { deadlineDay } from '#domain/meetings/deadline-day.ts';
import type { RsvpAnswer } from '#domain/tables/rsvp.ts';
import { Button } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import css from './before.module.css';
import { OwnAnswer } from './own-answer.tsx';

interface AnswerProps {
  readonly view: MeetingView;
  readonly own: BeforeView['own'];
  readonly today: string;
}

/** Whether one comes: three answers to begin with, and then one's own, to be changed any time. */
export function Answer({ view: { meeting, hat, host }, own, today }: AnswerProps) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  if (!hat) return null;
  const at = {
    scope: meeting.scope_id,
    meetingId: meeting.id,
    participationId: hat.participationId,
  };
  async function choose(answer: RsvpAnswer) {
    try {
      await saveAnswer(local, at, answer);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  const fault = <output className={css['failed']}>{failed ? words.failed : ''}</output>;
  if (own.answer === null) {
    return (
      <Ask day={deadlineDay(meeting, 'answer')} today={today} choose={(one) => void choose(one)}>
        {fault}
      </Ask>
    );
  }
  return (
    <OwnAnswer
      own={{ ...own, answer: own.answer }}
      at={at satisfies AtMeeting}
      host={host}
      choose={(one) => void choose(one)}
    >
      {fault}
    </OwnAnswer>
  );
}

interface AskProps {
  readonly day: string;
  readonly today: string;
  readonly choose: (answer: RsvpAnswer) => void;
  readonly children: ReactNode;
}

function Ask({ day, today, choose, children }: AskProps) {
  const small = (day < today ? words.wasBy : words.by)(formatDayLong(day));
  return (
    <Block
      small={small}
      title={words.ask}
      action={
        <div className={css['answers']}>
          <Button onClick={() => choose('coming')}>{words.press.coming}</Button>
          <div className={css['pair']}>
            <Button kind="second" onClick={() => choose('remote')}>
              {words.press.remote}
            </Button>
            <Button kind="second" onClick={() => choose('away')}>
              {words.press.away}
            </Button>
          </div>
          {children}
        </div>
      }
    />
  );
}
