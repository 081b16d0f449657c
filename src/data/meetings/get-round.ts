import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { PlanStepRow } from '#domain/tables/plan-step.ts';
import type { RoundRow } from '#domain/tables/round.ts';
import { scopeId } from '#domain/scope.ts';
import { placeSteps, type StepPlace } from '#domain/plan.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { hatOf, listMeetings, type MeetingView } from './get-meeting.ts';
import { getGroupNames, type GroupNames } from '#data/people/get-group-names.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export interface RoundStep extends StepPlace<PlanStepRow> {
  /** The meeting that the step is about; homework and the course have none. */
  readonly meeting: MeetingView | undefined;
  /** Meetings beside it: the strategists' preparation. */
  readonly beside: readonly MeetingView[];
}
export interface RoundView extends GroupNames {
  readonly round: RoundRow;
  readonly steps: readonly RoundStep[];
  /** This person's own course: done, or of no concern to a mentor. */
  readonly hasFinishedCourse: boolean;
}

/** The round as one hat sees it: eight steps, their meetings, and who goes beside whom. */
export async function getRound(local: Local, hat: Hat): Promise<RoundView | undefined> {
  const [rounds, steps, meetings, names, hasFinishedCourse] = await Promise.all([
    listVisible(local.db, 'round', { index: 'id', equals: hat.roundId }),
    listVisible(local.db, 'plan_step', { index: 'round_id', equals: hat.roundId }),
    listMeetings(local),
    getGroupNames(local, hat),
    hasFinished(local, hat),
  ]);
  const round = rounds[0];
  if (!round) return undefined;
  const mine = meetings.filter((view) => hatOf(view.meeting, [hat]) !== undefined);
  const held = steps.map((step) => {
    const view = meetingOf(step, mine);
    return { ...step, heldUntil: view?.meeting.cancelled ? null : view?.lastDay };
  });
  return {
    round,
    steps: placeSteps(held, dayOf(local.now())).map((place) => joinMeetings(place, mine)),
    hasFinishedCourse,
    ...names,
  };
}

async function hasFinished(local: Local, { kind }: Hat): Promise<boolean> {
  if (kind === 'mentor') return true;
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const statuses = await listVisible(local.db, 'course_status', own);
  return statuses.some((status) => status.finished_at !== null);
}

function joinMeetings(place: StepPlace<PlanStepRow>, meetings: readonly MeetingView[]): RoundStep {
  const meeting = meetingOf(place.step, meetings);
  const here = meetings.filter((view) => view.meeting.step_number === place.step.number);
  return { ...place, meeting, beside: here.filter((view) => view !== meeting) };
}

function meetingOf(
  { number, kind }: PlanStepRow,
  meetings: readonly MeetingView[],
): MeetingView | undefined {
  const held: MeetingRow['kind'] | undefined =
    kind === 'course' || kind === 'homeWork' ? undefined : kind;
  return meetings.find(({ meeting }) => meeting.step_number === number && meeting.kind === held);
}
