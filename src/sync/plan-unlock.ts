import { nameOf, type Snapshot } from './ports.ts';
import type { PulledChange } from './protocol.ts';
import type { LocalRow, Problem, RowKey } from './records.ts';

export interface Unlocked {
  readonly key: RowKey;
  readonly row: LocalRow;
  readonly problem: string;
}

/**
 * Edits that came after a hand-in were refused as locked and wait for a reopened version. When one
 * comes they go once more, as they stand, without anybody having to ask.
 */
export function planUnlock(
  snapshot: Snapshot,
  changes: readonly PulledChange[],
): readonly Unlocked[] {
  const opened = changes.filter(({ t, row }) => t === 'reopening' && row !== null);
  return snapshot.problems.flatMap((problem) => {
    if (!opened.some((change) => waitsFor(problem, change))) return [];
    const { tbl, scope_id, row_id } = problem;
    const key: RowKey = { tbl, scope_id, id: row_id };
    const row = snapshot.rows.get(nameOf(key));
    return row?._p === problem.id ? [{ key, row: { ...row, _p: null }, problem: problem.id }] : [];
  });
}

/** Not every locked row names its assessment; asked in vain it is refused again and says so again. */
function waitsFor({ code, scope_id, mine, base }: Problem, { s, row }: PulledChange): boolean {
  if (code !== 'locked' || scope_id !== s) return false;
  const assessment = (mine ?? base)?.['assessment_id'];
  return typeof assessment !== 'string' || assessment === row?.['assessment_id'];
}
