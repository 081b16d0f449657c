import type { Problem } from '#sync/records.ts';
import type { LocalDb } from '#data/local/schema.ts';

export type { Problem } from '#sync/records.ts';

/** What needs a person, oldest first. */
export async function listProblems(db: LocalDb): Promise<Problem[]> {
  const problems = await db.problems.toArray();
  return problems.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

export async function getProblem(db: LocalDb, id: string): Promise<Problem | undefined> {
  return db.problems.get(id);
}
