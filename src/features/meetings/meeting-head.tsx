import { formatMeeting } from '#content/words/format-span.ts';
import { dayParts } from '#content/words/format.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { forOrganisation, hostWords, meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listHats } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { capital } from '#lib/letter-case.ts';
import { DateBars } from '#ui/figure/date-bars.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import css from './head.module.css';

interface MeetingHeadProps {
  readonly view: MeetingView;
  readonly today: string;
  /** In the room the place is enough: what goes on stands right below. */
  readonly isGoingOn: boolean;
}

/** When, where, who arranges it, and for which of one's organisations. */
export function MeetingHead({ view, today, isGoingOn }: MeetingHeadProps) {
  const { meeting, lastDay, host, hat } = view;
  const hats = useLive(listHats);
  const { held_on: first, starts_at: starts, ends_at: endsAt } = meeting;
  const when =
    first === null
      ? meetingsWords.undated
      : capital(formatMeeting({ held_on: first, starts_at: starts }, { lastDay, endsAt, today }));
  if (isGoingOn)
    return (
      <header className={css['head']}>
        <h1 dir="auto">{meeting.title}</h1>
        {meeting.place ? (
          <p className={css['small']} dir="auto">
            {meeting.place}
          </p>
        ) : null}
      </header>
    );
  return (
    <header className={css['head']}>
      <h1 dir="auto">{meeting.title}</h1>
      {meeting.theme ? <p dir="auto">{meeting.theme}</p> : null}
      <div className={css['when']}>
        {first === null ? null : <DateBars {...dayParts(first)} />}
        <p className={css['small']}>
          <span>{when}</span>
          {meeting.place ? <span dir="auto">{meeting.place}</span> : null}
        </p>
      </div>
      {meeting.cancelled ? <StateMark kind="late">{cancelledWords.mark}</StateMark> : null}
      {host === undefined ? null : <p className={css['small']}>{hostWords(host)}</p>}
      {hat && hats && hats.length > 1 ? (
        <p className={css['small']}>{forOrganisation(hat.organisationName)}</p>
      ) : null}
    </header>
  );
}
