import { shouldBeDoneWords } from '#content/words/common.ts';
import { formatDayLong, formatMoment, formatTimes } from '#content/words/format.ts';
import {
  agendaStep,
  assessStep,
  confirmStep,
  courseStep,
  leaveStep,
  meetingStep,
  scoreStep,
} from '#content/words/home/home.ts';
import { firstName } from '#domain/next-step.ts';
import { stepPath } from '#parts/step-path.ts';
import { paths } from '#ui/paths.ts';
import type { StepView } from './read-home.ts';

/** A next step as text: the block shows all of it, a row the title and `second`. */
export interface StepText {
  readonly title: string;
  readonly why: string;
  readonly second: string;
  readonly act: string;
  readonly to: string;
  readonly organisation: string | undefined;
  readonly ticks:
    { readonly done: number; readonly of: number; readonly words: string } | undefined;
}

/** A person reads a statement, thinks and scores in about this time. */
const MINUTES_A_STATEMENT = 1.5;

export function stepText(step: StepView): StepText {
  if (step.kind === 'course') return courseText(step);
  if (step.kind === 'assess') return assessText(step);
  if (step.kind === 'confirm') return confirmText(step);
  if (step.kind === 'leave') return leaveText(step);
  if (step.kind === 'score') return scoreText(step);
  return step.kind === 'agenda' ? agendaText(step) : askText(step);
}

const wasDueWords = (day: string) => shouldBeDoneWords(formatDayLong(day));

/** The day it should have been done goes before the reason: what was planned and did not come about. */
function withDue(wasDue: string | undefined, text: string): string {
  return wasDue === undefined ? text : `${wasDueWords(wasDue)}. ${text}`;
}

function courseText(step: StepView & { readonly kind: 'course' }): StepText {
  const { progress, onlyFor, wasDue } = step;
  const isStarted = progress.modules.some((module) => module.isStarted) || progress.modulesDone > 0;
  const { partsDone: done, parts: of } = progress;
  return {
    title: courseStep.title(isStarted),
    why: withDue(wasDue, onlyFor === undefined ? courseStep.why : courseStep.whyOnly(onlyFor)),
    second: wasDue === undefined ? courseStep.second(progress.minutesLeft) : wasDueWords(wasDue),
    act: courseStep.act(isStarted),
    to: stepPath(progress.next),
    organisation: undefined,
    ticks: { done, of, words: courseStep.progress(done, of, progress.minutesLeft) },
  };
}

function scoreText({ hat, progress }: StepView & { readonly kind: 'score' }): StepText {
  const { scored, total, occasion, next } = progress;
  const left = total - scored;
  const organisation = hat.organisationName;
  return {
    title: scoreStep.title(scored),
    why: scoreStep.why(organisation, occasion.closes_on),
    second: scoreStep.second(organisation, occasion.closes_on),
    act: scoreStep.act(scored),
    to: next ? paths.statement(hat.participationId, next.code) : paths.checklist,
    organisation,
    ticks: {
      done: scored,
      of: total,
      words: scoreStep.progress(scored, total, Math.ceil(left * MINUTES_A_STATEMENT)),
    },
  };
}

function leaveText({ hat }: StepView & { readonly kind: 'leave' }): StepText {
  const organisation = hat.organisationName;
  return {
    title: leaveStep.title(organisation),
    why: leaveStep.why,
    second: organisation,
    act: leaveStep.act,
    to: paths.leave(hat.participationId),
    organisation,
    ticks: undefined,
  };
}

/** All scored and mine to hand in: the review; otherwise the list. */
function assessText({ joint, wasDue }: StepView & { readonly kind: 'assess' }): StepText {
  const { hat, scored, total } = joint;
  const organisation = hat.organisationName;
  // Whoever may not hand in is not asked any more when all is assessed.
  const isDone = scored === total;
  const title = scored === 0 ? assessStep.title : assessStep.goOn;
  const words = assessStep.progress(scored, total);
  return {
    title: (isDone ? assessStep.handIn : title)(organisation),
    why: withDue(wasDue, isDone ? assessStep.whyHandIn : assessStep.why),
    second: wasDue === undefined ? words : wasDueWords(wasDue),
    act: isDone ? assessStep.actHandIn : assessStep.act,
    to: isDone ? paths.handIn(hat.participationId) : paths.assessment(hat.participationId),
    organisation,
    ticks: { done: scored, of: total, words },
  };
}

/** Who handed it in and when, and who has said that they stand behind it. */
function confirmText({ hat, of, now }: StepView & { readonly kind: 'confirm' }): StepText {
  const organisation = hat.organisationName;
  const why = confirmStep.why(of.by, formatMoment(of.at, now), of.confirmed.map(firstName));
  return {
    title: confirmStep.title(organisation),
    why,
    second: why,
    act: confirmStep.act,
    to: paths.receipt(hat.participationId, of.number),
    organisation,
    ticks: undefined,
  };
}

/** What a meeting ahead asks: whether one comes; of its host, to invite the others. */
function askText({ kind, view, by }: StepView & { readonly kind: 'rsvp' | 'arrange' }): StepText {
  const { meeting, hat } = view;
  const words = meetingStep[kind](meeting.title, formatDayLong(by));
  return {
    ...words,
    second: words.why,
    to: paths[kind === 'rsvp' ? 'meeting' : 'arrangeMeeting'](meeting.id),
    organisation: hat?.organisationName,
    ticks: undefined,
  };
}

function agendaText({ view }: StepView & { readonly kind: 'agenda' }): StepText {
  const { meeting, hat } = view;
  const times = formatTimes(meeting.starts_at, meeting.ends_at);
  return {
    title: agendaStep.title(meeting.title),
    why: [times, meeting.place].filter(Boolean).join(', '),
    second: times,
    act: agendaStep.act,
    to: paths.meeting(meeting.id),
    organisation: hat?.organisationName,
    ticks: undefined,
  };
}
