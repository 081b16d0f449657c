import type { CursorEntry, ScopeEntry } from '#sync/records.ts';
import { getMeta } from '../meta.ts';
import type { LocalDb } from '../schema.ts';

export type SyncStatus =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'synced'; readonly at: string }
  | {
      readonly kind: 'waiting';
      readonly count: number;
      readonly why?: 'signIn' | 'update' | 'storage';
    }
  | { readonly kind: 'syncing'; readonly count: number }
  | { readonly kind: 'stopped'; readonly count: number };

/**
 * Where everything stands, from one read of all that could speak against *Allt är synkat*: unsent
 * rows, the outbox, problems, and whether every scope has been read to its end since sign-in.
 */
export function getSyncStatus(db: LocalDb, now: Date): Promise<SyncStatus> {
  const stores = [db.base, db.outbox, db.problems, db.scopes, db.cursors, db.meta];
  return db.transaction('r', stores, async () => {
    const [dirty, sent, problems, scopes, cursors] = await Promise.all([
      db.base.toCollection().primaryKeys(),
      db.outbox.toCollection().primaryKeys(),
      db.problems.count(),
      db.scopes.toArray(),
      db.cursors.toArray(),
    ]);
    if (problems > 0) return { kind: 'stopped', count: problems };
    const count = new Set([...dirty, ...sent].map((key) => key.join('/'))).size;
    const [block, syncing, pulledAt] = await Promise.all([
      getMeta(db, 'block'),
      getMeta(db, 'syncing'),
      getMeta(db, 'pulledAt'),
    ]);
    if (count > 0) {
      if (block) return { kind: 'waiting', count, why: block };
      const sending = syncing && syncing.until > now.getTime();
      return sending ? { kind: 'syncing', count } : { kind: 'waiting', count };
    }
    const { done, of } = countRead(scopes, cursors);
    if (pulledAt !== undefined && done === of) return { kind: 'synced', at: pulledAt };
    return block ? { kind: 'waiting', count: 0, why: block } : { kind: 'loading', done, of };
  });
}

export function countRead(scopes: readonly ScopeEntry[], cursors: readonly CursorEntry[]) {
  const open = scopes.filter((scope) => scope.missing === null);
  const done = open.filter((scope) => {
    const own = cursors.filter((cursor) => cursor.scope_id === scope.id);
    return own.length > 0 && own.every((cursor) => cursor.reached);
  });
  return { done: done.length, of: open.length };
}
