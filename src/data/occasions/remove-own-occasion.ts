import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { OwnOccasionOf } from './save-own-occasion.ts';

/** Takes it away; false when something has been scored there. What colleagues have for themselves the server knows. */
export const removeOwnOccasion = command(
  ['own_occasion', 'assessment', 'self_assessment', 'own_answer'],
  async (tx, of: OwnOccasionOf) => {
    if (await isScored(tx, of)) return false;
    await tx.remove('own_occasion', scopeId('org', of.participationId), of.id);
    return true;
  },
);

/** As far as this phone knows. */
export async function isScored(
  reads: Pick<Reads, 'uid' | 'list'>,
  { participationId, id }: OwnOccasionOf,
): Promise<boolean> {
  const org = scopeId('org', participationId);
  const at = { index: 'occasion_id', equals: id };
  const [assessments, left, answers] = await Promise.all([
    reads.list('assessment', { index: 'scope_id', equals: org }),
    reads.list('self_assessment', at),
    reads.list('own_answer', at),
  ]);
  return (
    assessments.some((row) => row.occasion_id === id) ||
    left.some((row) => row.scope_id === org) ||
    answers.some(
      ({ scope_id, participation_id, score, comment, evidence = '' }) =>
        scope_id === scopeId('user', reads.uid) &&
        participation_id === participationId &&
        (score !== null || comment !== '' || evidence !== ''),
    )
  );
}
