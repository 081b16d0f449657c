import type { TableName } from '#domain/tables.ts';
import type { ProblemKind } from '#sync/records.ts';
import { getMeta } from '#data/local/meta.ts';
import type { EntryKey, LocalDb } from '#data/local/schema.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import { getStop } from '#data/local/full-disks.ts';
import type { SyncStatus } from './get-sync-status.ts';
import { isTooLong } from './is-too-long.ts';

type WaitReason = NonNullable<Extract<SyncStatus, { kind: 'waiting' }>['why']> | 'tooLong';

export type ItemState =
  | { readonly kind: 'saved' }
  /** `why`: what stands in the way when it is not the network. */
  | { readonly kind: 'waiting'; readonly why?: WaitReason }
  | { readonly kind: 'syncing' }
  | { readonly kind: 'synced'; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'versions'; readonly problem: string };

/** Problems where two texts stand against each other, rather than one that was refused. */
const versionKinds: readonly ProblemKind[] = ['withdrawn', 'undeleted', 'differs', 'replaced'];

/** How far one row has come. *Synkat* only when it is clean and nothing about it is open. */
export function getItemState(
  db: LocalDb,
  tbl: TableName,
  scope: string,
  id: string,
): Promise<ItemState> {
  const key: EntryKey = [tbl, scope, id];
  const stores = [db.rows(tbl), db.base, db.outbox, db.problems, db.meta];
  return db.transaction('r', stores, async () => {
    const problem = await db.problems.where('[tbl+scope_id+row_id]').equals(key).first();
    if (problem) {
      const kind = versionKinds.includes(problem.kind) ? 'versions' : 'refused';
      return { kind, problem: problem.id };
    }
    const [sent, base, row] = await Promise.all([
      db.outbox.get(key),
      db.base.get(key),
      db.rows(tbl).get([scope, id]),
    ]);
    if (isTooLong(tbl, row)) return { kind: 'waiting', why: 'tooLong' };
    const syncing = sent ? await getMeta(db, 'syncing') : undefined;
    if (syncing && syncing.until > Date.now()) return { kind: 'syncing' };
    if (sent) return waiting(db);
    if (base) return { kind: 'saved' };
    if (!row || row._d === 1 || row._v === 0) return waiting(db);
    return { kind: 'synced', at: row.updated_at ?? '' };
  });
}

/** The same of a row that is on the screen; null when there is none. */
export async function getShownState(
  db: LocalDb,
  tbl: TableName,
  scope: string,
  id: string,
): Promise<ItemState | null> {
  const row = await getVisible(db, tbl, scope, id);
  return row === undefined ? null : getItemState(db, tbl, scope, id);
}

async function waiting(db: LocalDb): Promise<ItemState> {
  const why = await getStop(db);
  return why ? { kind: 'waiting', why } : { kind: 'waiting' };
}
