import type { MeetingRow, PlanStepRow, RoundRow } from '#domain/rows.ts';
import { placeSteps, type StepPlace } from '#domain/plan.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '../local.ts';
import { hatOf, listMeetings, type MeetingView } from './get-meeting.ts';
import type { Hat } from './list-hats.ts';
import { listOpen } from './open-rows.ts';

export interface RoundStep extends StepPlace<PlanStepRow> {
  /** The meeting that the step is about; homework and the course have none. */
  readonly meeting: MeetingView | undefined;
  /** Meetings beside it: the strategists' preparation. */
  readonly beside: readonly MeetingView[];
}
export interface RoundView {
  readonly round: RoundRow;
  readonly steps: readonly RoundStep[];
  /** The organisations that go side by side, one's own first. */
  readonly partners: readonly string[];
  readonly mentor: string | undefined;
}

/** The round as one hat sees it: eight steps, their meetings, and who goes beside whom. */
export async function getRound(local: Local, hat: Hat): Promise<RoundView | undefined> {
  const [rounds, steps, meetings, names] = await Promise.all([
    listOpen(local.db, 'round', { index: 'id', equals: hat.roundId }),
    listOpen(local.db, 'plan_step', { index: 'round_id', equals: hat.roundId }),
    listMeetings(local),
    groupNames(local, hat),
  ]);
  const round = rounds[0];
  if (!round) return undefined;
  const mine = meetings.filter((view) => hatOf(view.meeting, [hat]) !== undefined);
  return {
    round,
    steps: placeSteps(steps, dayOf(local.now())).map((place) => joinMeetings(place, mine)),
    ...names,
  };
}

function joinMeetings(place: StepPlace<PlanStepRow>, meetings: readonly MeetingView[]): RoundStep {
  const here = meetings.filter((view) => view.meeting.step_number === place.step.number);
  const kind: MeetingRow['kind'] | undefined =
    place.step.kind === 'course' || place.step.kind === 'homeWork' ? undefined : place.step.kind;
  const meeting = here.find((view) => view.meeting.kind === kind);
  return { ...place, meeting, beside: here.filter((view) => view !== meeting) };
}

async function groupNames(local: Local, hat: Hat) {
  const [participations, organisations] = await Promise.all([
    listOpen(local.db, 'participation', { index: 'group_id', equals: hat.groupId }),
    listOpen(local.db, 'organisation'),
  ]);
  const nameOf = (id: string) => organisations.find((row) => row.id === id)?.name ?? '';
  const own = (id: string) => Number(id !== hat.participationId);
  const partners = participations
    .filter((row) => row.kind === 'participant')
    .toSorted((one, other) => own(one.id) - own(other.id) || one.ord - other.ord)
    .map((row) => nameOf(row.organisation_id));
  const mentor = participations.find((row) => row.kind === 'mentor');
  return { partners, mentor: mentor && nameOf(mentor.organisation_id) };
}

export interface OfficeRound {
  readonly round: RoundRow;
  readonly steps: readonly StepPlace<PlanStepRow>[];
  readonly organisations: number;
  readonly groups: number;
  /** Those who take part, not the mentors, by the organisation's name. */
  readonly participants: readonly { readonly participationId: string; readonly name: string }[];
}

/** What the office holds on its phones: each round's plan, nobody's content. */
export async function listOfficeRounds(local: Local): Promise<OfficeRound[]> {
  const [rounds, steps, participations, groups, organisations] = await Promise.all([
    listOpen(local.db, 'round'),
    listOpen(local.db, 'plan_step'),
    listOpen(local.db, 'participation'),
    listOpen(local.db, 'group'),
    listOpen(local.db, 'organisation'),
  ]);
  const nameOf = (id: string) => organisations.find((row) => row.id === id)?.name ?? '';
  const today = dayOf(local.now());
  return rounds
    .toSorted((one, other) => (one.starts_on < other.starts_on ? 1 : -1))
    .map((round) => ({
      round,
      steps: placeSteps(
        steps.filter((step) => step.round_id === round.id),
        today,
      ),
      organisations: participations.filter((row) => row.round_id === round.id).length,
      groups: groups.filter((row) => row.round_id === round.id).length,
      participants: participations
        .filter((row) => row.round_id === round.id && row.kind === 'participant')
        .map((row) => ({ participationId: row.id, name: nameOf(row.organisation_id) }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
    }));
}
