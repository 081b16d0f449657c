import type { OwnAnswerRow } from '#domain/tables/own-answer.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** My own answers under one hat at one occasion, in no order. */
export async function listOwnAnswers(
  local: Local,
  hat: Pick<Hat, 'participationId'>,
  occasionId: string,
): Promise<readonly OwnAnswerRow[]> {
  const rows = await listVisible(local.db, 'own_answer', {
    index: 'occasion_id',
    equals: occasionId,
  });
  const mine = scopeId('user', local.uid);
  return rows.filter(
    (row) => row.scope_id === mine && row.participation_id === hat.participationId,
  );
}
