import type { Local } from '#data/local/local.ts';
import { getMeta, putMeta } from '#data/local/meta.ts';

export interface OccasionOf {
  readonly participationId: string;
  readonly id: string;
}

/**
 * Which of the open ones is scored on this phone from now on, as long as it is open: the one a person
 * has pressed, or has begun to score. What a colleague adds meanwhile does not come between.
 */
export async function chooseOccasion(
  { db }: Local,
  { participationId, id }: OccasionOf,
): Promise<void> {
  const chosen = (await getMeta(db, 'occasion')) ?? {};
  if (chosen[participationId] !== id)
    await putMeta(db, 'occasion', { ...chosen, [participationId]: id });
}
