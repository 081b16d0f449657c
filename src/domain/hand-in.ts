import { equal } from '#lib/equal.ts';
import type { AnswerRow, HandInRow, ReopeningRow, Seen } from './rows.ts';

/**
 * Handing in the joint assessment. What one had on the screen is what is handed in: the server
 * compares it with the answers that stand there and refuses it as stale when they differ, so that
 * nobody hands in what she has not reviewed. Afterwards the answers are closed until the strategist
 * opens the next version.
 */
type Answered = Pick<AnswerRow, 'statement_id' | 'score' | 'comment'>;

/** In the server's form (app.answers_now): an answer that says nothing is not named. */
export function seenOf(answers: readonly Answered[]): Seen {
  const said = answers.filter((answer) => answer.score !== null || answer.comment !== '');
  return Object.fromEntries(
    said.map(({ statement_id, score, comment }) => [statement_id, { score, comment }]),
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

export interface HandInStanding<H> {
  /** Closed by the last hand-in; null = open for work. */
  readonly closedBy: H | null;
  /** The number a hand-in made now gets; while closed, the one after opening again. */
  readonly next: number;
}

/** Open until handed in; open again when a reopening bears a higher number than every hand-in. */
export function handInStanding<H extends Pick<HandInRow, 'number'>>(
  handIns: readonly H[],
  reopenings: readonly Pick<ReopeningRow, 'number'>[],
): HandInStanding<H> {
  const last = handIns.toSorted((a, b) => b.number - a.number)[0];
  if (!last) return { closedBy: null, next: 1 };
  const isOpen = reopenings.some((reopening) => reopening.number > last.number);
  return { closedBy: isOpen ? null : last, next: last.number + 1 };
}
