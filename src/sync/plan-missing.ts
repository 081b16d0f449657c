import { rowsOfScope, type Plan, type Snapshot } from './ports.ts';
import type { Problem } from './records.ts';
import { isTwiceMissing, isUnread, lost } from './plan-scopes.ts';
import { proposal } from './plan-sweep.ts';

export interface MissingPlan extends Plan {
  readonly reason: 'proposed' | 'waiting' | 'purged' | 'none';
}

/** Scopes that are missing for good, but only since the server was restored. */
export function missingDue(snapshot: Snapshot): readonly string[] {
  return snapshot.scopes.filter((scope) => isMissing(snapshot, scope.id)).map((scope) => scope.id);
}

/**
 * The copy the server was restored from may be older than one's place in this scope, so that it says
 * no to somebody who never left. The scope stays closed; what stands in it is proposed, and it goes
 * when nothing of that waits for a decision any more: each one takes its row away or makes it unsent.
 */
export function planMissing(snapshot: Snapshot, scope: string, now: number): MissingPlan {
  if (!isMissing(snapshot, scope)) return { changes: {}, reason: 'none' };
  const alive = rowsOfScope(snapshot, scope).filter(({ row }) => row._d === 0 && !row.deleted);
  if (alive.length === 0) {
    const problems = lost(snapshot, scope, snapshot.meta.serverNow ?? '');
    const dropProblems = snapshot.problems
      .filter((one) => one.scope_id === scope && one.mine === null)
      .map((one) => one.id);
    return { changes: { purge: [scope], problems, dropProblems }, reason: 'purged' };
  }
  const proposed = new Set(
    snapshot.problems.filter((one) => one.kind === 'restored').map((one) => one.row_id),
  );
  const problems = alive.flatMap(({ key, row }): Problem[] =>
    proposed.has(row.id) ? [] : [proposal(key, row, now)],
  );
  return problems.length === 0
    ? { changes: {}, reason: 'waiting' }
    : { changes: { problems }, reason: 'proposed' };
}

function isMissing(snapshot: Snapshot, id: string): boolean {
  const { epoch, serverNow } = snapshot.meta;
  const scope = snapshot.scopes.find((one) => one.id === id);
  if (!scope || epoch === undefined || serverNow === undefined) return false;
  return isTwiceMissing(scope, { epoch, now: serverNow }) && isUnread(snapshot, id);
}
