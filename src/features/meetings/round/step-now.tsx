import type { ReactNode } from 'react';
import { formatDays, formatMeeting } from '#content/words/format-span.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { hostWords, meetingsWords, nextMeetingWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { RoundStep } from '#data/meetings/get-round.ts';
import { capital } from '#lib/letter-case.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

interface StepNowProps {
  readonly place: RoundStep;
  readonly today: string;
}

/** The step one is in or prepares for: how soon, what, when, where, and the way in. */
export function StepNow({ place, today }: StepNowProps) {
  const { step, meeting } = place;
  return (
    <Block small={howSoon(place, today)} title={step.title} action={<StepAction place={place} />}>
      {step.theme ? <p>{step.theme}</p> : null}
      {meeting ? (
        <MeetingLines view={meeting} today={today} />
      ) : (
        <p>{daysOf(step.starts_on, step.ends_on, today)}</p>
      )}
    </Block>
  );
}

function howSoon({ step, meeting }: RoundStep, today: string): string {
  if (meeting?.meeting.cancelled) return cancelledWords.mark;
  const first = meeting?.meeting.held_on;
  if (first) return nextMeetingWords(daysBetween(today, first));
  const hasBegun = !meeting && step.starts_on !== null && step.starts_on <= today;
  return hasBegun ? meetingsWords.goesOn : meetingsWords.nextStep;
}

function MeetingLines(props: { readonly view: MeetingView; readonly today: string }) {
  const { view, today } = props;
  const { held_on: first, starts_at: starts, place } = view.meeting;
  return (
    <div>
      {view.meeting.cancelled ? <p>{cancelledWords.title}</p> : null}
      <p>
        {first === null
          ? meetingsWords.undated
          : capital(
              formatMeeting(
                { held_on: first, starts_at: starts },
                { lastDay: view.lastDay, today },
              ),
            )}
      </p>
      {place ? <p>{place}</p> : null}
      {view.host === undefined ? null : <p>{hostWords(view.host)}</p>}
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

export function daysOf(first: string | null, last: string | null, today: string): string {
  return first === null ? meetingsWords.undated : formatDays(first, last, today);
}
