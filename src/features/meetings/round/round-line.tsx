import type { ReactNode } from 'react';
import { formatDay } from '#content/words/format.ts';
import { formatSpan } from '#content/words/format-span.ts';
import { hostWords, meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { RoundStep } from '#data/meetings/get-round.ts';
import { capital } from '#lib/letter-case.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Link } from '#ui/navigation/link.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import css from './round-line.module.css';

interface RoundLineProps {
  readonly steps: readonly RoundStep[];
  readonly today: string;
}

export function RoundLine({ steps, today }: RoundLineProps) {
  return (
    <ol className={css['way']}>
      <GuardEach of="li">
        {steps.map((place) => (
          <li
            key={place.step.number}
            data-when={place.when}
            aria-current={place.when === 'now' ? 'step' : undefined}
          >
            <span className={css['spine']} aria-hidden="true">
              <i />
              <i />
            </span>
            <div className={css['step']}>
              {place.beside.map((view) => (
                <Beside key={view.meeting.id} view={view} today={today} />
              ))}
              {place.when === 'now' ? (
                <StepNow place={place} today={today} />
              ) : (
                <StepText place={place} today={today} />
              )}
            </div>
          </li>
        ))}
      </GuardEach>
    </ol>
  );
}

interface PlaceProps {
  readonly place: RoundStep;
  readonly today: string;
}

/** The step one is in or prepares for: what, when, where, and the way in. */
function StepNow({ place, today }: PlaceProps) {
  const { step, meeting } = place;
  return (
    <Block title={step.title} action={<StepAction place={place} />}>
      {step.theme ? <p>{step.theme}</p> : null}
      {meeting ? <MeetingLines view={meeting} today={today} /> : <p>{days(place, today)}</p>}
    </Block>
  );
}

interface ViewProps {
  readonly view: MeetingView;
  readonly today: string;
}

function MeetingLines({ view: { meeting, host }, today }: ViewProps) {
  const day =
    meeting.held_on === null ? meetingsWords.undated : capital(formatDay(meeting.held_on, today));
  return (
    <div>
      <p>{[day, meeting.held_on === null ? '' : meeting.starts_at].filter(Boolean).join(' ')}</p>
      {meeting.place ? <p>{meeting.place}</p> : null}
      {host === undefined ? null : <p>{hostWords(host)}</p>}
    </div>
  );
}

function StepAction({ place: { step, meeting } }: { readonly place: RoundStep }): ReactNode {
  if (meeting) {
    return (
      <ButtonLink to={paths.meeting(meeting.meeting.id)}>{meetingsWords.openAgenda}</ButtonLink>
    );
  }
  return step.kind === 'course' ? (
    <ButtonLink to={paths.course}>{meetingsWords.toCourse}</ButtonLink>
  ) : null;
}

function StepText({ place, today }: PlaceProps) {
  const { step, meeting } = place;
  const words = (
    <>
      <span className={css['title']}>{step.title}</span>
      <span className={css['second']}>{days(place, today)}</span>
    </>
  );
  const to = meeting
    ? paths.meeting(meeting.meeting.id)
    : step.kind === 'course'
      ? paths.course
      : undefined;
  return to === undefined ? (
    <div className={css['text']}>{words}</div>
  ) : (
    <Link className={css['text']} to={to}>
      {words}
    </Link>
  );
}

function Beside({ view: { meeting }, today }: ViewProps) {
  const day =
    meeting.held_on === null ? meetingsWords.undated : formatSpan(meeting.held_on, null, today);
  return (
    <Link className={css['beside']} to={paths.meeting(meeting.id)}>
      <span className={css['besideTitle']}>{meeting.title}</span>
      <span className={css['second']}>{day}</span>
    </Link>
  );
}

/** "14–15 okt, klar" · "22 apr, Granvik" */
function days({ step, meeting, when }: RoundStep, today: string): string {
  const own = meeting?.meeting.held_on ?? step.starts_on;
  const end = meeting ? step.ends_on : (step.ends_on ?? null);
  const date = own === null ? meetingsWords.undated : formatSpan(own, end, today);
  const last = when === 'done' ? meetingsWords.done : meeting?.host;
  return [date, last].filter(Boolean).join(', ');
}
