import { equal } from '#lib/equal.ts';
import type { AnswerRow } from '../tables/answer.ts';
import type { Seen } from '../tables/hand-in.ts';

/**
 * Handing in the joint assessment. What one had on the screen is what is handed in: the server
 * compares it with the answers that stand there and refuses it as stale when they differ, so that
 * nobody hands in what she has not reviewed. Afterwards the answers are closed until the strategist
 * opens the next version.
 */
type Answered = Pick<AnswerRow, 'statement_id' | 'score' | 'comment' | 'evidence'>;

/** In the server's form (app.answers_now): an answer that says nothing is not named. */
export function seenOf(answers: readonly Answered[]): Seen {
  const given = answers.filter(
    ({ score, comment, evidence = '' }) => score !== null || comment !== '' || evidence !== '',
  );
  return Object.fromEntries(
    given.map(({ statement_id, score, comment, evidence = '' }) => [
      statement_id,
      { score, comment, ...(evidence === '' ? {} : { evidence }) },
    ]),
  );
}

export function sameSeen(one: Seen, other: Seen): boolean {
  return equal(one, other);
}

export interface SeenDifference {
  readonly statementId: string;
  readonly was: Seen[string];
  readonly is: Seen[string];
}

const nothing = { score: null, comment: '' } as const;

/** What has changed between two reviews, statement by statement, in no order. */
export function seenDifferences(was: Seen, is: Seen): SeenDifference[] {
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return ids
    .map((id) => ({ statementId: id, was: was[id] ?? nothing, is: is[id] ?? nothing }))
    .filter((one) => !equal(one.was, one.is));
}
