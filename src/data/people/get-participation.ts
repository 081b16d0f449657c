import { countParticipation, onePerPerson, type Participation } from '#domain/participation.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listInvited, type Invited } from './list-invited.ts';
import { getStatedNumbers, type StatedNumbers } from './stated-numbers.ts';

export interface ParticipationView {
  readonly participation: Participation;
  /** Those who could be reminded, one line a person. */
  readonly unfinished: readonly Invited[];
  readonly numbers: StatedNumbers;
  /** How many know more about an outcome, where the server has told a number. */
  readonly outcomes: ReadonlyMap<string, number>;
}

export async function getParticipation(
  local: Local,
  participationId: string,
  modules: readonly string[],
): Promise<ParticipationView> {
  const admin = { index: 'scope_id', equals: scopeId('admin', participationId) };
  const [invited, numbers, outcomes] = await Promise.all([
    listInvited(local, participationId, modules),
    getStatedNumbers(local, participationId),
    listVisible(local.db, 'outcome_count', admin),
  ]);
  const people = onePerPerson(invited.filter((person) => !person.hasDeclined));
  return {
    participation: countParticipation(people),
    unfinished: people.filter((person) => person.stage !== 'finished'),
    numbers,
    outcomes: new Map(outcomes.map((row) => [row.outcome, row.people])),
  };
}
