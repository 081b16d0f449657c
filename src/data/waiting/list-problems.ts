import { readFields } from '#domain/rows/read-row.ts';
import type { Problem } from '#sync/records.ts';
import type { LocalDb } from '#data/local/schema.ts';

export type { Problem } from '#sync/records.ts';

/** What needs a person, oldest first. */
export async function listProblems(db: LocalDb): Promise<Problem[]> {
  const problems = await db.problems.toArray();
  return problems
    .map(shownProblem)
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** How many there are, for who tells no more: of which tables they are is not asked. */
export function countProblems(db: LocalDb): Promise<number> {
  return db.problems.count();
}

export async function listProblemsIn(db: LocalDb, scope: string): Promise<Problem[]> {
  const problems = await db.problems.where('scope_id').equals(scope).toArray();
  return problems.map(shownProblem);
}

/** What is kept in it are rows like any others, the server's among them. */
export function shownProblem(problem: Problem): Problem {
  const { tbl, mine, theirs, base } = problem;
  const read = (fields: Problem['mine']) => readFields(tbl, fields);
  return { ...problem, mine: read(mine), theirs: read(theirs), base: read(base) };
}
