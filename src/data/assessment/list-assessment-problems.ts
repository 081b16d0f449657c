import type { LocalDb } from '#data/local/schema.ts';
import { listProblemsIn, shownProblem } from '#data/waiting/list-problems.ts';
import type { Problem } from '#sync/records.ts';

export interface AssessmentProblems {
  /** The hand-in that the server did not take. */
  readonly stopped: Problem | undefined;
  /** All of the organisation's room. */
  readonly all: readonly Problem[];
}

export async function listAssessmentProblems(
  db: LocalDb,
  scope: string,
  assessment: string,
): Promise<AssessmentProblems> {
  const [all, stopped] = await Promise.all([
    listProblemsIn(db, scope),
    getStopped(db, scope, assessment),
  ]);
  return { stopped, all };
}

/** The hand-in alone: the first screen knows no other tables that a problem may be of. */
export async function getStopped(
  db: LocalDb,
  scope: string,
  assessment: string,
): Promise<Problem | undefined> {
  const problems = await db.problems.where('scope_id').equals(scope).toArray();
  return problems
    .filter(({ tbl }) => tbl === 'hand_in')
    .map(shownProblem)
    .find(({ mine }) => mine?.['assessment_id'] === assessment);
}
