import { formatDays, formatMeeting, formatSpan } from '#content/words/format-span.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { conferenceWords as words } from '#content/words/meetings/conferences.ts';
import { meetingsWords, nextMeetingWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listConferences, type RoundConferences } from '#data/meetings/list-conferences.ts';
import { useLive } from '#data/use-live.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { capital } from '#lib/letter-case.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Block } from '#ui/message/block.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../head.module.css';

/** What the programme office holds: each round's conferences, the next one of them all first. */
export function OfficeConferences() {
  const rounds = useLive(listConferences);
  const { today } = useClock();
  if (!rounds) return null;
  const next = rounds
    .flatMap(({ round, conferences }) => conferences.map((view) => ({ round, view })))
    .filter(({ view }) => isAhead(view, today))
    .toSorted((one, other) => (dayOf(one.view) < dayOf(other.view) ? -1 : 1))[0];
  return (
    <>
      <header className={css['head']}>
        <h1>{words.title}</h1>
        <Soft>{words.lead}</Soft>
      </header>
      {next ? <Next of={next.view} round={next.round.name} today={today} /> : null}
      {rounds.length === 0 ? (
        <Empty drawing="chairs" title={words.none} level={2}>
          <p>{words.noneText}</p>
        </Empty>
      ) : null}
      {rounds.map((of) => (
        <OneRound key={of.round.id} of={of} today={today} />
      ))}
    </>
  );
}

const dayOf = ({ meeting }: MeetingView) => meeting.held_on ?? '9999';

function isAhead({ meeting, lastDay }: MeetingView, today: string): boolean {
  const time = meetingTime({ ...meeting, lastDay }, { today, clock: '' });
  return !meeting.cancelled && (time === 'coming' || time === 'today');
}

interface NextProps {
  readonly of: MeetingView;
  readonly round: string;
  readonly today: string;
}

function Next({ of: { meeting, lastDay }, round, today }: NextProps) {
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

function OneRound({
  of: { round, conferences },
  today,
}: {
  readonly of: RoundConferences;
  readonly today: string;
}) {
  return (
    <Section title={<span dir="auto">{round.name}</span>}>
      <Soft small>{capital(formatSpan(round.starts_on, round.ends_on, today))}</Soft>
      {conferences.length === 0 ? (
        <Soft>{words.noConference}</Soft>
      ) : (
        <Rows>
          {conferences.map((view) => (
            <Conference key={view.meeting.id} view={view} today={today} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Conference({ view, today }: { readonly view: MeetingView; readonly today: string }) {
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
