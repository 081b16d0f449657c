import { handInStanding } from '#domain/hand-in.ts';
import type { TableName } from '#domain/rows.ts';
import { nameOf, type Plan, type RowWrite, type Snapshot } from './ports.ts';
import type { LocalRow, Problem, RowKey } from './records.ts';

export interface UnlockPlan extends Plan {
  readonly reason: 'freed' | 'none';
}

/** Scopes in which something was refused as locked. */
export function lockedScopes(snapshot: Snapshot): readonly string[] {
  const locked = snapshot.problems.filter((problem) => problem.code === 'locked');
  return [...new Set(locked.map((problem) => problem.scope_id))];
}

/**
 * Edits that came after a hand-in were refused as locked and wait for a reopened version. When the
 * phone has read that one stands they go once more, as they are, without anybody having to ask. It
 * is what stands that counts, not what a page brought: a refusal that was lost on its way may be
 * heard long after the reopening.
 */
export function planUnlock(snapshot: Snapshot, scope: string): UnlockPlan {
  const rows: RowWrite[] = [];
  const dropProblems: string[] = [];
  for (const problem of snapshot.problems) {
    if (problem.code !== 'locked' || problem.scope_id !== scope) continue;
    const { tbl, row_id: id } = problem;
    const key: RowKey = { tbl, scope_id: scope, id };
    const row = snapshot.rows.get(nameOf(key));
    if (!isOpen(snapshot, problem)) continue;
    // Where another's edit has been joined with it since, nothing of it waits any more.
    if (row?._p === problem.id) rows.push({ tbl, row: { ...row, _p: null } });
    dropProblems.push(problem.id);
  }
  const reason = dropProblems.length > 0 ? 'freed' : 'none';
  return { changes: { rows, dropProblems }, reason };
}

function isOpen(snapshot: Snapshot, problem: Problem): boolean {
  const { scope_id } = problem;
  const assessment = assessmentOf(snapshot, problem);
  const of = (tbl: TableName) =>
    livingRows(snapshot, tbl, scope_id).filter(
      (row) => assessment === null || row['assessment_id'] === assessment,
    );
  // A hand-in the server has stays one, whatever has been done to it here since.
  const handIns = of('hand_in').filter((row) => row._d === 0 || row._v > 0);
  const reopenings = of('reopening').filter((row) => row._d === 0);
  return handInStanding(handIns.map(numbered), reopenings.map(numbered)).closedBy === null;
}

function numbered(row: LocalRow): { readonly number: number } {
  return { number: Number(row['number']) };
}

/** An assessment names itself, an answer its assessment, another version of an answer that answer. */
function assessmentOf({ rows }: Snapshot, problem: Problem): string | null {
  const { tbl, scope_id, row_id, mine, base } = problem;
  if (tbl === 'assessment') return row_id;
  const fields = mine ?? base;
  const answer = rows.get(`answer/${scope_id}/${String(fields?.['row_id'])}`);
  const found = fields?.['assessment_id'] ?? answer?.['assessment_id'];
  return typeof found === 'string' ? found : null;
}

function livingRows({ rows }: Snapshot, tbl: TableName, scope: string): readonly LocalRow[] {
  const prefix = `${tbl}/${scope}/`;
  return [...rows].flatMap(([name, row]) => (name.startsWith(prefix) && !row.deleted ? [row] : []));
}
