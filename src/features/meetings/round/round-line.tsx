import type { ReactNode } from 'react';
import { formatDays } from '#content/words/format-span.ts';
import { shouldBeDoneWords } from '#content/words/common.ts';
import { cancelledWords } from '#content/words/meetings/before.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { RoundStep, RoundView } from '#data/meetings/get-round.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { paths } from '#ui/paths.ts';
import { Guard } from '#ui/screen/guard.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import css from './round-line.module.css';
import { daysOf, StepNow } from './step-now.tsx';
import { Stop } from './stop.tsx';

interface RoundLineProps {
  readonly round: Pick<RoundView, 'steps' | 'hasFinishedCourse'>;
  readonly today: string;
}

/** The eight steps and the meetings beside them, down two bars that are filled as far as the round has come. */
export function RoundLine({ round, today }: RoundLineProps) {
  return (
    <ol className={css['way']}>
      {round.steps.map((place) => [
        ...place.beside.map((view) => (
          <Place key={view.meeting.id} when={place.when === 'coming' ? 'coming' : 'done'}>
            <Beside view={view} today={today} />
          </Place>
        )),
        <Place key={place.step.number} when={place.when}>
          {place.when === 'now' ? (
            <StepNow place={place} today={today} />
          ) : (
            <Step place={place} today={today} hasFinishedCourse={round.hasFinishedCourse} />
          )}
        </Place>,
      ])}
    </ol>
  );
}

function Place(props: { readonly when: RoundStep['when']; readonly children: ReactNode }) {
  const { when, children } = props;
  return (
    <Guard of="li">
      <li data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
        <span className={css['spine']} aria-hidden="true">
          <i />
          <i />
        </span>
        <div className={css['step']}>{children}</div>
      </li>
    </Guard>
  );
}

interface StepProps {
  readonly place: RoundStep;
  readonly today: string;
  readonly hasFinishedCourse: boolean;
}

function Step({ place: { step, meeting, when }, today, hasFinishedCourse }: StepProps) {
  const isCourse = step.kind === 'course';
  const end = step.ends_on ?? step.starts_on;
  const isLate = isCourse && when === 'done' && !hasFinishedCourse && end !== null;
  const days = meeting
    ? daysOf(meeting.meeting.held_on, meeting.lastDay, today)
    : daysOf(step.starts_on, step.ends_on, today);
  const done = isLate ? (
    <StateMark kind="late">{shouldBeDoneWords(formatDays(end, null, today))}</StateMark>
  ) : (
    <StateMark kind="done">{meetingsWords.done}</StateMark>
  );
  return (
    <Stop
      to={meeting ? paths.meeting(meeting.meeting.id) : isCourse ? paths.course : undefined}
      title={step.title}
      // What should have been done is said with its day already.
      second={isLate ? '' : [days, when === 'done' ? '' : meeting?.host].filter(Boolean).join(', ')}
      state={meeting?.meeting.cancelled ? <Cancelled /> : when === 'done' ? done : undefined}
    />
  );
}

/** The strategists' preparation: only they have it on their phones. */
function Beside({ view, today }: { readonly view: MeetingView; readonly today: string }) {
  const days = { ...view.meeting, lastDay: view.lastDay };
  const isOver = meetingTime(days, { today, clock: '' }) === 'past';
  const only = view.meeting.kind === 'strategistMeeting' ? meetingsWords.onlyStrategists : '';
  return (
    <Stop
      to={paths.meeting(view.meeting.id)}
      title={view.meeting.title}
      second={[daysOf(view.meeting.held_on, view.lastDay, today), only].filter(Boolean).join(', ')}
      state={
        view.meeting.cancelled ? (
          <Cancelled />
        ) : isOver ? (
          <StateMark kind="done">{meetingsWords.done}</StateMark>
        ) : undefined
      }
    />
  );
}

function Cancelled() {
  return <StateMark kind="late">{cancelledWords.mark}</StateMark>;
}
