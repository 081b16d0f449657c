import { formatTimes } from '#content/words/format.ts';
import { agendaStep, assessStep, courseStep, scoreStep } from '#content/words/home/home.ts';
import type { CourseProgress } from '#domain/course.ts';
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
  return step.kind === 'score' ? scoreText(step) : agendaText(step);
}

function courseText({ progress, onlyFor }: StepView & { readonly kind: 'course' }): StepText {
  const isStarted = progress.modules.some((module) => module.isStarted);
  const done = progress.modules.reduce((sum, module) => sum + module.done, 0);
  const of = progress.modules.reduce((sum, module) => sum + module.of, 0);
  return {
    title: courseStep.title(isStarted),
    why: onlyFor === undefined ? courseStep.why : courseStep.whyOnly(onlyFor),
    second: courseStep.second(progress.minutesLeft),
    act: courseStep.act(isStarted),
    to: courseWay(progress),
    organisation: undefined,
    ticks: { done, of, words: courseStep.progress(done, of, progress.minutesLeft) },
  };
}

function courseWay({ next }: CourseProgress): string {
  if (!next) return paths.course;
  return next.kind === 'lesson' ? paths.lesson(next.module, next.lesson) : paths.check(next.module);
}

function scoreText({ hat, progress }: StepView & { readonly kind: 'score' }): StepText {
  const { scored, total, occasion, next } = progress;
  const left = total - scored;
  const organisation = hat.organisationName;
  return {
    title: scoreStep.title(scored, left),
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

/** All scored and mine to hand in: the review; otherwise the list. */
function assessText({ joint }: StepView & { readonly kind: 'assess' }): StepText {
  const { hat, scored, total } = joint;
  const organisation = hat.organisationName;
  const isDone = scored === total && hat.role === 'strategist';
  const title = scored === 0 ? assessStep.title : assessStep.goOn;
  const words = assessStep.progress(scored, total);
  return {
    title: (isDone ? assessStep.handIn : title)(organisation),
    why: isDone ? assessStep.whyHandIn : assessStep.why,
    second: words,
    act: isDone ? assessStep.actHandIn : assessStep.act,
    to: isDone ? paths.handIn(hat.participationId) : paths.assessment(hat.participationId),
    organisation,
    ticks: { done: scored, of: total, words },
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
