import { scopeId } from '#domain/scope.ts';
import type { OwnAnswerRow } from '#domain/tables/own-answer.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit, Reads } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';

/** Which answer: one's own, under one hat, at one occasion, to one statement. There is only one. */
export interface AnswerOf {
  readonly participationId: string;
  readonly occasionId: string;
  readonly statementId: string;
}

/** Where an own answer lies: with its author alone, under an id two phones agree on without talking. */
export function ownAnswerKey(
  { uid }: Pick<Reads, 'uid'>,
  of: AnswerOf,
): { readonly scope: string; readonly id: string } {
  const { participationId, occasionId, statementId } = of;
  return {
    scope: scopeId('user', uid),
    id: rowId('own_answer', uid, participationId, occasionId, statementId),
  };
}

/** Null clears the score; the comment stays. */
export const saveScore = command(['own_answer'], (tx, of: AnswerOf, score: number | null) =>
  saveOwnAnswer(tx, of, { score }),
);

/** Called while one types: the score stays, and an unchanged text is no edit. */
export const saveComment = command(['own_answer'], (tx, of: AnswerOf, comment: string) =>
  saveOwnAnswer(tx, of, { comment }),
);

/** How one knows, in a few words: the same. */
export const saveEvidence = command(['own_answer'], (tx, of: AnswerOf, evidence: string) =>
  saveOwnAnswer(tx, of, { evidence }),
);

type Change = Partial<Pick<OwnAnswerRow, 'score' | 'comment' | 'evidence'>>;

async function saveOwnAnswer(tx: Edit, of: AnswerOf, change: Change): Promise<void> {
  const { scope, id } = ownAnswerKey(tx, of);
  const old = await tx.get('own_answer', scope, id);
  // Clearing what never was must not make a row that waits to be synced.
  if (!old && Object.values(change).every((value) => value === null || value === '')) return;
  if (old) return tx.put('own_answer', scope, id, change);
  await tx.put('own_answer', scope, id, {
    participation_id: of.participationId,
    occasion_id: of.occasionId,
    statement_id: of.statementId,
    score: null,
    comment: '',
    evidence: '',
    origin: null,
    ...change,
  });
}
