import { snapshotOf, type WorkSnapshot } from '#domain/improvement/work-snapshot.ts';
import { scopeOwner } from '#domain/scope.ts';
import type { SharedWorkRow } from '#domain/tables/shared-work.ts';
import { equal } from '#lib/equal.ts';
import type { Reads } from '#sync/edit-port.ts';
import { getWork } from './get-work.ts';
import { sharesOf } from './share-work.ts';
import type { RowAt } from './work-at.ts';

export interface WorkSharing {
  /** What the group would read now; undefined: its words alone are more than can be shared in one piece. */
  readonly snapshot: WorkSnapshot | undefined;
  /** So many of the earliest values found no room in it, of all figures together. */
  readonly leftOut: number;
  /** What the group reads; undefined: nothing. */
  readonly shared: SharedWorkRow | undefined;
  /** The work is not as it was when it was shared; that a day has passed changes nothing. */
  readonly hasChanged: boolean;
}

/** Of one work, with all its points: for the page that shares it alone. Undefined: no such work. */
export async function getSharing(
  reads: Reads,
  at: RowAt,
  today: string,
): Promise<WorkSharing | undefined> {
  const [view, [shared]] = await Promise.all([
    getWork(reads, scopeOwner(at.scope), at.id, today),
    sharesOf(reads, at),
  ]);
  if (!view) return undefined;
  const snapshot = snapshotOf(view);
  const leftOut = snapshot?.measures.reduce((sum, one) => sum + (one.left_out ?? 0), 0) ?? 0;
  const hasChanged = shared !== undefined && !isSame(shared.snapshot, snapshot);
  return { snapshot, leftOut, shared, hasChanged };
}

/** The state moves on by itself with the day, so it is left aside. */
function isSame(shared: WorkSnapshot | null, now: WorkSnapshot | undefined): boolean {
  if (!shared || !now) return false;
  return equal({ ...shared, state: now.state }, now);
}
