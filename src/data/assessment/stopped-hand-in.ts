import type { LocalDb } from '#data/local/schema.ts';
import { listProblemsIn } from '#data/waiting/list-problems.ts';

/** The hand-in of an assessment that the server did not take, among the problems of its scope. */
export async function stoppedHandIn(db: LocalDb, scope: string, assessment: string) {
  const problems = await listProblemsIn(db, scope);
  return problems.find(
    (one) => one.tbl === 'hand_in' && one.mine?.['assessment_id'] === assessment,
  );
}
