import { closingOf } from '#domain/assessment/closing.ts';
import { sameSeen, seenOf } from '#domain/assessment/hand-in.ts';
import type { AnswerRow } from '#domain/tables/answer.ts';
import type { ConfirmationRow } from '#domain/tables/confirmation.ts';
import type { HandInRow } from '#domain/tables/hand-in.ts';
import type { ReopeningRow } from '#domain/tables/reopening.ts';
import type { ServerRow } from '#sync/records.ts';

type Rows = ReadonlyMap<string, ServerRow>;

/** The rule of handing in, as the SQL has it: null, or the code of the refusal. */
export function handInCode(rows: Rows, tbl: string, next: ServerRow): string | null {
  if (!next.scope_id.startsWith('org:')) return null;
  if (tbl === 'hand_in') return judgeHandIn(rows, next as unknown as HandInRow);
  if (tbl === 'reopening') return judgeReopening(rows, next as unknown as ReopeningRow);
  if (tbl === 'confirmation') return judgeConfirmation(rows, next as unknown as ConfirmationRow);
  const assessment = assessmentOf(rows, tbl, next);
  return assessment !== null && isSealed(rows, next.scope_id, assessment) ? 'locked' : null;
}

function judgeHandIn(rows: Rows, next: HandInRow): string | null {
  const { scope_id, assessment_id } = next;
  if (next.deleted) return '23514';
  if (!living(rows, 'assessment', scope_id).some((row) => row.id === assessment_id)) return '23503';
  const answers = answersOf(rows, scope_id, assessment_id);
  const disputed = living(rows, 'alternative', scope_id).some((row) =>
    answers.some((answer) => answer.id === row['row_id']),
  );
  const { closedBy, next: number } = closing(rows, scope_id, assessment_id);
  const isSeen = sameSeen(next.seen, seenOf(answers as unknown as AnswerRow[]));
  return closedBy || next.number !== number || disputed || !isSeen ? 'stale' : null;
}

function judgeReopening(rows: Rows, next: ReopeningRow): string | null {
  const { next: number } = closing(rows, next.scope_id, next.assessment_id);
  return next.deleted || number === 1 || next.number !== number ? '23514' : null;
}

/** The seats are known by their cards: one whose owner has left has none. */
function judgeConfirmation(rows: Rows, next: ConfirmationRow): string | null {
  const { scope_id, author_id, seat_id, hand_in_id } = next;
  if (next.deleted) return '23514';
  const isMine = living(rows, 'seat_card', scope_id).some(
    (card) => card['seat_id'] === seat_id && card['user_id'] === author_id,
  );
  if (!isMine) return '42501';
  return living(rows, 'hand_in', scope_id).some(({ id }) => id === hand_in_id) ? null : '23503';
}

function assessmentOf(rows: Rows, tbl: string, row: ServerRow): string | null {
  if (tbl === 'answer') return String(row['assessment_id']);
  if (tbl === 'assessment') return row.id;
  if (tbl === 'alternative') {
    const answer = rows.get(`answer/${row.scope_id}/${String(row['row_id'])}`);
    return answer ? String(answer['assessment_id']) : null;
  }
  return null;
}

function isSealed(rows: Rows, scope: string, assessment: string): boolean {
  return closing(rows, scope, assessment).closedBy !== null;
}

function closing(rows: Rows, scope: string, assessment: string) {
  const of = <T>(tbl: string) =>
    living(rows, tbl, scope).filter((row) => row['assessment_id'] === assessment) as T[];
  return closingOf(of<HandInRow>('hand_in'), of<ReopeningRow>('reopening'));
}

function answersOf(rows: Rows, scope: string, assessment: string): readonly ServerRow[] {
  return living(rows, 'answer', scope).filter((row) => row['assessment_id'] === assessment);
}

function living(rows: Rows, tbl: string, scope: string): readonly ServerRow[] {
  const prefix = `${tbl}/${scope}/`;
  return [...rows].flatMap(([name, row]) => (name.startsWith(prefix) && !row.deleted ? [row] : []));
}
