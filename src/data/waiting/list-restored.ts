import { rules } from '#data/local/rules.ts';
import type { LocalRow, Problem } from '#sync/records.ts';
import { waysOut } from './resolve-problem.ts';
import type { Local } from '#data/local/local.ts';
import { getRowStory, type RowStory } from './get-row-story.ts';
import { listProblems } from './list-problems.ts';

/** Something that a restored server lacks, or has in another version. */
export interface Restored {
  readonly problem: Problem;
  readonly story: RowStory;
  /** Mine, or ours together: this phone can give it back. Else its author's phone does. */
  readonly isOurs: boolean;
  readonly isMissing: boolean;
}

/** Everything a person chooses over after the server was restored, oldest first. */
export async function listRestored(local: Local): Promise<readonly Restored[]> {
  const problems = (await listProblems(local.db)).filter((one) => one.kind === 'restored');
  return Promise.all(
    problems.map(async (problem) => ({
      problem,
      story: await getRowStory(local, { ...problem, fields: problem.mine }),
      isOurs: waysOut(problem).includes('retry') && (await isOurs(local, problem)),
      isMissing: problem.theirs === null,
    })),
  );
}

/** What only its author may write comes back from the author's phone; joint work from anybody's. */
async function isOurs({ db, uid }: Local, problem: Problem): Promise<boolean> {
  const { merge } = rules.tables[problem.tbl];
  if (merge === 'field' || merge === 'alternative') return true;
  const row = await db
    .table<LocalRow, [string, string]>(problem.tbl)
    .get([problem.scope_id, problem.row_id]);
  const author = row?.['author_id'] ?? null;
  return author === null || author === uid;
}
