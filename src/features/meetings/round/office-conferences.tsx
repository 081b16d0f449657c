import { formatSpan } from '#content/words/format-span.ts';
import { conferenceWords as words } from '#content/words/meetings/conferences.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listConferences, type RoundConferences } from '#data/meetings/list-conferences.ts';
import { useLive } from '#data/use-live.ts';
import { capital } from '#lib/letter-case.ts';
import { useClock } from '#parts/use-clock.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../head.module.css';
import { Conference, isAhead, NextConference } from './conference.tsx';

interface OfficeConferencesProps {
  /** Under the round that one has a seat in, whose own next meeting stands first. */
  readonly under?: boolean | undefined;
}

/** What the programme office holds: each round's conferences, the next one of them all first. */
export function OfficeConferences({ under = false }: OfficeConferencesProps) {
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
        {under ? <h2>{words.title}</h2> : <h1>{words.title}</h1>}
        <Soft>{words.lead}</Soft>
      </header>
      {next && !under ? (
        <NextConference of={next.view} round={next.round.name} today={today} />
      ) : null}
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

interface OneRoundProps {
  readonly of: RoundConferences;
  readonly today: string;
}

function OneRound({ of: { round, conferences }, today }: OneRoundProps) {
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
