import type { LocalDb } from '#data/local/schema.ts';
import { listProblemsIn } from '#data/waiting/list-problems.ts';
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
  const all = await listProblemsIn(db, scope);
  const stopped = all.find(
    (one) => one.tbl === 'hand_in' && one.mine?.['assessment_id'] === assessment,
  );
  return { stopped, all };
}
