import { scopeId } from '#domain/scope.ts';
import type { OwnAnswerRow } from '#domain/tables/own-answer.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit, Reads } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { Local } from '#data/local/local.ts';
import { chooseOccasion } from '#data/programme/choose-occasion.ts';

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
export const saveScore = begins((tx, of, score: number | null) => saveOwnAnswer(tx, of, { score }));

/** Called while one types: the score stays, and an unchanged text is no edit. */
export const saveComment = begins((tx, of, comment: string) => saveOwnAnswer(tx, of, { comment }));

/** How one knows, in a few words: the same. */
export const saveEvidence = begins((tx, of, evidence: string) =>
  saveOwnAnswer(tx, of, { evidence }),
);

/** Whoever has begun at an occasion stays there, whatever opens meanwhile. */
function begins<V>(body: (tx: Edit, of: AnswerOf, value: V) => Promise<void>) {
  const save = command(['own_answer'], body);
  const onPhone = async (local: Local, of: AnswerOf, value: V) => {
    await save(local, of, value);
    const { participationId, occasionId: id } = of;
    await chooseOccasion(local, { participationId, id });
  };
  return Object.assign(onPhone, { tables: save.tables, body });
}

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
