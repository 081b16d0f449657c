import { nextUnscored } from '#domain/assessment/scoring-order.ts';
import { daysLeft, type Occasion } from '#domain/occasion.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { readForm } from '#data/programme/read-form.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';

/** How far my own scoring has come, for Home. */
export interface ChecklistProgress {
  readonly occasion: Occasion;
  /** Days left to score; 0 on the last day. */
  readonly daysLeft: number;
  readonly total: number;
  readonly scored: number;
  /** Left to the colleagues, or I take part without. */
  readonly isLeft: boolean;
  /** Where to go on; null when all are scored. */
  readonly next: Pick<StatementRow, 'code' | 'ord' | 'short'> | null;
}

/** Null when there is nothing to score under this hat today. */
export async function getChecklistProgress(
  local: Local,
  hat: Hat,
): Promise<ChecklistProgress | null> {
  if (hat.kind === 'mentor' || hat.role === 'courseParticipant') return null;
  const { current: occasion, today } = await readOccasions(local, hat);
  const form = occasion && (await readForm(local, occasion.checklist_version_id));
  if (!occasion || !form) return null;
  const [answers, left] = await Promise.all([
    listOwnAnswers(local, hat, occasion.id),
    listVisible(local.db, 'self_assessment', { index: 'occasion_id', equals: occasion.id }),
  ]);
  const scores = new Map(answers.map((row) => [row.statement_id, row.score]));
  const statements = form.statements.map(({ id, code, ord, short }) => ({
    code,
    ord,
    short,
    score: scores.get(id) ?? null,
  }));
  return {
    occasion,
    daysLeft: daysLeft(occasion, today),
    total: statements.length,
    scored: statements.filter(({ score }) => score !== null).length,
    isLeft: left.some(
      (row) => row.author_id === local.uid && row.participation_id === hat.participationId,
    ),
    next: nextUnscored(statements),
  };
}
