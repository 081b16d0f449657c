// First of all: Dexie looks for a database when it is loaded.
import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Local } from '#data/local/local.ts';
import { putMeta } from '#data/local/meta.ts';
import { LocalDb } from '#data/local/schema.ts';
import { makeStore } from '#data/local/store.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { definitions, type TableName, type Tables } from '#domain/tables.ts';
import type { Stored } from '#sync/edit-port.ts';
import type { LocalStore } from '#sync/ports.ts';
import { fakeClock, type FakeClock } from '#tests/support/fake-clock.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { cursorEntry, localRow } from './sync-builders.ts';

/** One person's phone: the product's tables on a simulated IndexedDB, and what the server would do. */
export interface TestLocal extends Local {
  readonly clock: FakeClock;
  readonly store: LocalStore;
  readonly pokes: () => number;
  setNow(iso: string): void;
  /**
   * As if the row had come from the server. Without a scope of its own it lies in the person's own,
   * or, where its table has none there, in the plan of the round `r1`.
   */
  pulled<T extends TableName>(tbl: T, row: Partial<Stored<Tables[T]>>): Promise<void>;
  /** As if every scope had been read to its end. */
  caughtUp(...scopes: readonly string[]): Promise<void>;
}

export function makeTestLocal(uid = 'anna', now = '2026-12-10T09:00:00Z'): TestLocal {
  installLocalStorage();
  const db = new LocalDb(uid, { indexedDB: new IDBFactory(), IDBKeyRange });
  const clock = fakeClock(Date.parse(now));
  let pokes = 0;
  let ids = 0;
  return {
    db,
    uid,
    clock,
    store: makeStore(db),
    list: (tbl, where) => listVisible(db, tbl, where),
    email: `${uid}@granvik.example`,
    device: 'phone',
    now: () => new Date(clock.now()),
    newId: () => `00000000-0000-4000-9000-${String((ids += 1)).padStart(12, '0')}`,
    poke: () => void (pokes += 1),
    syncNow: () => Promise.resolve('offline'),
    pokes: () => pokes,
    setNow: (iso) => void clock.advance(Date.parse(iso) - clock.now()),
    pulled: async (tbl, row) => {
      const head = { scope_id: scopeOf(tbl, uid), author_id: null, updated_by: null };
      const marks = { updated_at: '2026-11-20T08:00:00Z', _g: 1 };
      await (db.table(tbl) as Table<unknown>).put(localRow({ ...head, ...marks, ...row }));
    },
    caughtUp: async (...scopes) => {
      for (const id of scopes) {
        await db.scopes.put({ id, roles: ['self'], missing: null });
        await db.cursors.put(cursorEntry({ scope_id: id }));
      }
      await putMeta(db, 'pulledAt', clock.iso());
    },
  };
}

function scopeOf(tbl: TableName, uid: string): string {
  const isOwn = definitions.some(({ name, scopes }) => name === tbl && scopes.includes('user'));
  return isOwn ? `user:${uid}` : 'plan:r1';
}
