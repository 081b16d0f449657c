import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** Those of one's hats that an occasion is about: who takes the course alone has none of the group's. */
export async function listHatsOfOccasion(
  { db }: Local,
  hats: readonly Hat[],
  occasion: string,
): Promise<readonly Hat[]> {
  const rows = await Promise.all(
    hats.map((hat) => getVisible(db, 'occasion', scopeId('plan', hat.roundId), occasion)),
  );
  return hats.filter((hat, at) => rows[at] !== undefined && hat.role !== 'courseParticipant');
}
