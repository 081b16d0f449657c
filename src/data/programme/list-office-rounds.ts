import { placeSteps, type StepPlace } from '#domain/plan.ts';
import type { PlanStepRow } from '#domain/tables/plan-step.ts';
import type { RoundRow } from '#domain/tables/round.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

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
    listVisible(local.db, 'round'),
    listVisible(local.db, 'plan_step'),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'group'),
    listVisible(local.db, 'organisation'),
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
