import {
  keyOfProblem,
  nameOf,
  rowsOfScope,
  type Plan,
  type RowWrite,
  type Snapshot,
} from './ports.ts';
import type { Problem } from './records.ts';

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
    if (!isOpen(snapshot, problem)) continue;
    const row = snapshot.rows.get(nameOf(keyOfProblem(problem)));
    // Where another's edit has been joined with it since, nothing of it waits any more.
    if (row?._p === problem.id) rows.push({ tbl: problem.tbl, row: { ...row, _p: null } });
    dropProblems.push(problem.id);
  }
  const reason = dropProblems.length > 0 ? 'freed' : 'none';
  return { changes: { rows, dropProblems }, reason };
}

/** What no rule speaks of waits for its person. */
function isOpen(snapshot: Snapshot, { tbl, scope_id, row_id, mine, base }: Problem): boolean {
  const living = rowsOfScope(snapshot, scope_id).filter(({ row }) => !row.deleted);
  const rows = (of: string) => living.flatMap(({ key, row }) => (key.tbl === of ? [row] : []));
  const refused = { tbl, id: row_id, fields: mine ?? base };
  return snapshot.rules.tables[tbl].isOpen?.(refused, rows) ?? false;
}
