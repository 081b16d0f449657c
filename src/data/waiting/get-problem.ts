import type { LocalDb } from '#data/local/schema.ts';
import { shownProblem, type Problem } from './list-problems.ts';

export async function getProblem(db: LocalDb, id: string): Promise<Problem | undefined> {
  const problem = await db.problems.get(id);
  return problem && shownProblem(problem);
}
