import { formatMeeting } from '#content/words/format-span.ts';
import { arrangeWords as words } from '#content/words/meetings/arrange.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { capital } from '#lib/letter-case.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../head.module.css';

interface ArrangeHeadProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** Which meeting one arranges: when and where. */
export function ArrangeHead({ view, today }: ArrangeHeadProps) {
  const { meeting } = view;
  return (
    <header className={css['head']}>
      <h1>{words.title}</h1>
      <Soft>
        <span dir="auto">{placeAndTime(view, today)}</span>
      </Soft>
      {meeting.cancelled ? <StateMark kind="refused">{cancelledWords.title}</StateMark> : null}
    </header>
  );
}

function placeAndTime({ meeting, lastDay }: MeetingView, today: string): string {
  const { held_on: first, starts_at, ends_at: endsAt, place } = meeting;
  const when =
    first === null
      ? meetingsWords.undated
      : capital(formatMeeting({ held_on: first, starts_at }, { lastDay, endsAt, today }));
  return [when, place].filter(Boolean).join(', ');
}
