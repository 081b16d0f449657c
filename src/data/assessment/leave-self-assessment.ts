import { seenOf } from '#domain/assessment/hand-in.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';

/** Whose own scores of which occasion. There is one of each person. */
export interface LeavingOf {
  readonly participationId: string;
  readonly occasionId: string;
}

function keyOf({ uid }: Pick<Edit, 'uid'>, { participationId, occasionId }: LeavingOf) {
  return {
    scope: scopeId('org', participationId),
    id: rowId('self_assessment', uid, participationId, occasionId),
  };
}

/** My own scores as they stand now, for the colleagues to read; again when they have changed. */
export const leaveSelfAssessment = command(
  ['own_answer', 'self_assessment'],
  async (tx, of: LeavingOf) => {
    const rows = await tx.list('own_answer', { index: 'occasion_id', equals: of.occasionId });
    const mine = rows.filter(
      (row) =>
        row.scope_id === scopeId('user', tx.uid) && row.participation_id === of.participationId,
    );
    await leave(tx, of, seenOf(mine));
  },
);

/** I take part in the joint assessment without scores of my own. */
export const takePartWithoutScores = command(['self_assessment'], (tx, of: LeavingOf) =>
  leave(tx, of, {}),
);

async function leave(tx: Edit, of: LeavingOf, answers: ReturnType<typeof seenOf>): Promise<void> {
  const { scope, id } = keyOf(tx, of);
  await tx.put('self_assessment', scope, id, {
    participation_id: of.participationId,
    occasion_id: of.occasionId,
    answers,
    left_at: tx.at,
  });
}

/** The colleagues see it no longer; one's own scores stay where they are. */
export const takeBackSelfAssessment = command(['self_assessment'], async (tx, of: LeavingOf) => {
  const { scope, id } = keyOf(tx, of);
  await tx.remove('self_assessment', scope, id);
});
