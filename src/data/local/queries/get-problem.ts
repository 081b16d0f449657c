import type { Problem } from '#sync/records.ts';
import type { LocalDb } from '../schema.ts';

export async function getProblem(db: LocalDb, id: string): Promise<Problem | undefined> {
  return db.problems.get(id);
}
