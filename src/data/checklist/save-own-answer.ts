import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { edit } from '#data/local/edit.ts';

/** Which answer: one's own, under one hat, at one occasion, to one statement. There is only one. */
export interface AnswerOf {
  readonly participationId: string;
  readonly occasionId: string;
  readonly statementId: string;
}

/** Where an own answer lies: with its author alone, under an id two phones agree on without talking. */
export function ownAnswerKey(
  local: Pick<Local, 'uid'>,
  of: AnswerOf,
): { readonly scope: string; readonly id: string } {
  const { participationId, occasionId, statementId } = of;
  return {
    scope: scopeId('user', local.uid),
    id: rowId('own_answer', local.uid, participationId, occasionId, statementId),
  };
}

/** Null clears the score; the comment stays. */
export function saveScore(local: Local, of: AnswerOf, score: number | null): Promise<void> {
  return saveOwnAnswer(local, of, { score });
}

/** Called while one types: the score stays, and an unchanged text is no edit. */
export function saveComment(local: Local, of: AnswerOf, comment: string): Promise<void> {
  return saveOwnAnswer(local, of, { comment });
}

async function saveOwnAnswer(
  local: Local,
  of: AnswerOf,
  change: { readonly score: number | null } | { readonly comment: string },
): Promise<void> {
  const { scope, id } = ownAnswerKey(local, of);
  await edit(local, ['own_answer'], async (tx) => {
    const old = await tx.get('own_answer', scope, id);
    const isEmpty = 'comment' in change ? change.comment === '' : change.score === null;
    // Clearing what never was must not make a row that waits to be synced.
    if (!old && isEmpty) return;
    await tx.put('own_answer', scope, id, {
      participation_id: of.participationId,
      occasion_id: of.occasionId,
      statement_id: of.statementId,
      score: old?.score ?? null,
      comment: old?.comment ?? '',
      origin: null,
      ...change,
    });
  });
}
