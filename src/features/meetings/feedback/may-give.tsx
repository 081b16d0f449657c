import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { OwnFeedback } from '#data/meetings/during/list-feedback.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { useClock } from '#parts/use-clock.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { FeedbackForm } from './feedback-form.tsx';

interface MayGiveProps {
  readonly view: MeetingView;
  readonly own: OwnFeedback;
}

/** Who has no seat in the room says nothing of it, and a day that has not been is not judged. */
export function MayGive({ view, own }: MayGiveProps) {
  const at = useClock();
  const { meeting, lastDay, hat } = view;
  const time = meetingTime({ ...meeting, lastDay }, at);
  if (!hat)
    return (
      <Empty drawing="coats" level={2} title={words.noSeat}>
        <p>{meetingsWords.noSeatText}</p>
      </Empty>
    );
  if (time === 'coming' || time === 'undated') return <Soft>{words.missing}</Soft>;
  return <FeedbackForm key={meeting.id} meeting={meeting} hat={hat} own={own} />;
}
