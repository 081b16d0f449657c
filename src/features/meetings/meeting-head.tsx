import { formatDay, formatTimes } from '#content/words/format.ts';
import { forOrganisation, hostWords, meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listHats } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { capital } from '#lib/letter-case.ts';
import css from './head.module.css';

interface MeetingHeadProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** When, where, who arranges it, and for which of one's organisations. */
export function MeetingHead({ view: { meeting, host, hat }, today }: MeetingHeadProps) {
  const hats = useLive(listHats);
  const day = meeting.held_on === null ? meetingsWords.undated : formatDay(meeting.held_on, today);
  const times = meeting.held_on === null ? '' : formatTimes(meeting.starts_at, meeting.ends_at);
  const when = [capital(day), times].filter(Boolean).join(' ');
  return (
    <header className={css['head']}>
      <h1>{meeting.title}</h1>
      {meeting.theme ? <p>{meeting.theme}</p> : null}
      <p className={css['small']}>{[when, meeting.place].filter(Boolean).join(', ')}</p>
      {host === undefined ? null : <p className={css['small']}>{hostWords(host)}</p>}
      {hat && hats && hats.length > 1 ? (
        <p className={css['small']}>{forOrganisation(hat.organisationName)}</p>
      ) : null}
    </header>
  );
}
