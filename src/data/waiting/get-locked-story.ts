import { lastHandIn } from '#domain/assessment/closing.ts';
import { scopeOwner } from '#domain/scope.ts';
import type { Problem } from '#sync/records.ts';
import type { Local } from '#data/local/local.ts';
import { listHats } from '#data/people/list-hats.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

/** Who closed what one edited, and who can open it again. */
export interface LockedStory {
  readonly participationId: string;
  readonly organisation: string;
  /** Of the last hand-in. */
  readonly number: number;
  readonly at: string;
  readonly strategists: readonly string[];
  readonly isStrategist: boolean;
}

/** Null for other problems, and while the hand-in that closed it has not come to this phone. */
export async function getLockedStory(local: Local, problem: Problem): Promise<LockedStory | null> {
  if (problem.code !== 'locked') return null;
  const assessment = await assessmentOf(local, problem);
  const equals = assessment ?? '';
  const [handIns, cards, hats] = await Promise.all([
    listVisible(local.db, 'hand_in', { index: 'assessment_id', equals }),
    listVisible(local.db, 'seat_card', { index: 'scope_id', equals: problem.scope_id }),
    listHats(local),
  ]);
  const last = lastHandIn(handIns.filter((row) => row._d === 0));
  const participationId = scopeOwner(problem.scope_id);
  const hat = hats.find((one) => one.participationId === participationId);
  if (!last || !hat) return null;
  const strategists = cards.filter((card) => card.role === 'strategist');
  return {
    participationId,
    organisation: hat.organisationName,
    number: last.number,
    at: last.updated_at ?? '',
    strategists: strategists.map((card) => card.name),
    isStrategist: strategists.some((card) => card.user_id === local.uid),
  };
}

/** An answer names it; another version of one names the answer. */
async function assessmentOf(local: Local, { mine, base, scope_id }: Problem) {
  const fields = mine ?? base;
  const named = fields?.['assessment_id'];
  if (typeof named === 'string') return named;
  const answer = fields?.['row_id'];
  if (typeof answer !== 'string') return null;
  return (await getVisible(local.db, 'answer', scope_id, answer))?.assessment_id ?? null;
}
