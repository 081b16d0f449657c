import { nextUnscored } from '#domain/scoring-order.ts';
import { daysLeft } from '#domain/occasion.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { Local } from '#data/local/local.ts';
import { getChecklist, type OwnStatement } from './get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** How far my own scoring has come, for Home. */
export interface ChecklistProgress {
  readonly occasion: OccasionRow;
  /** Days left to score; 0 on the last day. */
  readonly daysLeft: number;
  readonly total: number;
  readonly scored: number;
  /** Where to go on; null when all are scored. */
  readonly next: Pick<OwnStatement, 'code' | 'ord' | 'short'> | null;
}

/** Null when there is nothing to score under this hat today. */
export async function getChecklistProgress(
  local: Local,
  hat: Hat,
): Promise<ChecklistProgress | null> {
  const checklist = await getChecklist(local, hat);
  if (checklist.kind !== 'open') return null;
  const { occasion, statements } = checklist.own;
  return {
    occasion,
    daysLeft: daysLeft(occasion, checklist.today),
    total: statements.length,
    scored: statements.filter((statement) => statement.score !== null).length,
    next: nextUnscored(statements),
  };
}
