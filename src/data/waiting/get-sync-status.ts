import type { CursorEntry, ScopeEntry } from '#sync/records.ts';
import { getMeta } from '#data/local/meta.ts';
import type { LocalDb } from '#data/local/schema.ts';
import { getStop } from '#data/local/full-disks.ts';
import { isTooLong } from './is-too-long.ts';

export type SyncStatus =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'synced'; readonly at: string }
  | {
      readonly kind: 'waiting';
      readonly count: number;
      readonly why?: 'signIn' | 'update' | 'storage';
      /** The rows have come through; so many files have not. */
      readonly areFiles?: true;
    }
  | { readonly kind: 'syncing'; readonly count: number }
  /** `asks`: nothing was refused; a person has to choose, or to shorten a text (`isTooLong`). */
  | {
      readonly kind: 'stopped';
      readonly count: number;
      readonly asks?: boolean;
      readonly isTooLong?: boolean;
    };

const refusedKinds = ['refused', 'serverFails', 'lostAccess'];

/**
 * Where everything stands, from one read of all that could speak against *Allt är synkat*: unsent
 * rows, the outbox, problems, and whether every scope has been read to its end since sign-in.
 */
export async function getSyncStatus(db: LocalDb, now: Date): Promise<SyncStatus> {
  const status = await readStatus(db, now);
  if (!('count' in status) || status.count === 0 || 'why' in status || 'asks' in status)
    return status;
  // Network or time sends none of these.
  const count = status.kind === 'stopped' ? 0 : await countTooLong(db);
  return count > 0 ? { kind: 'stopped', count, asks: true, isTooLong: true } : status;
}

async function countTooLong(db: LocalDb): Promise<number> {
  const dirty = await db.base.toArray();
  const long = await Promise.all(
    dirty.map(async ({ tbl, scope_id, id }) =>
      isTooLong(tbl, await db.rows(tbl).get([scope_id, id])),
    ),
  );
  return long.filter(Boolean).length;
}

function readStatus(db: LocalDb, now: Date): Promise<SyncStatus> {
  const stores = [db.base, db.outbox, db.problems, db.scopes, db.cursors, db.meta, db.unsent];
  return db.transaction('r', stores, async () => {
    const [dirty, sent, problems, scopes, cursors] = await Promise.all([
      db.base.toCollection().primaryKeys(),
      db.outbox.toCollection().primaryKeys(),
      db.problems.toArray(),
      db.scopes.toArray(),
      db.cursors.toArray(),
    ]);
    if (problems.length > 0) {
      const asks = !problems.some(({ kind }) => refusedKinds.includes(kind));
      return { kind: 'stopped', count: problems.length, ...(asks && { asks }) };
    }
    const count = new Set([...dirty, ...sent].map((key) => key.join('/'))).size;
    const [block, syncing, pulledAt] = await Promise.all([
      getStop(db),
      getMeta(db, 'syncing'),
      getMeta(db, 'pulledAt'),
    ]);
    // Also when nothing waits to be sent: what others write does not come until somebody acts.
    if (block) return { kind: 'waiting', count, why: block };
    if (count > 0) {
      const sending = syncing && syncing.until > now.getTime();
      return sending ? { kind: 'syncing', count } : { kind: 'waiting', count };
    }
    const files = await db.unsent.count();
    if (files > 0) return { kind: 'waiting', count: files, areFiles: true };
    const { done, of } = countRead(scopes, cursors);
    if (pulledAt !== undefined && done === of) return { kind: 'synced', at: pulledAt };
    return { kind: 'loading', done, of };
  });
}

export function countRead(scopes: readonly ScopeEntry[], cursors: readonly CursorEntry[]) {
  // A scope that is missing only since the server was restored may hold what the server lacks.
  const isUnread = (id: string) =>
    cursors.some((cursor) => cursor.scope_id === id && cursor.sweep === 'restored');
  const open = scopes.filter((scope) => scope.missing === null || isUnread(scope.id));
  const done = open.filter((scope) => {
    const own = cursors.filter((cursor) => cursor.scope_id === scope.id);
    return own.length > 0 && own.every((cursor) => cursor.reached);
  });
  return { done: done.length, of: open.length };
}
