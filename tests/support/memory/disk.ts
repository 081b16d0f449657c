import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Edit } from '#sync/edit-port.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import { makeLocal } from '#data/local/open-local.ts';
import { LocalDb } from '#data/local/schema.ts';
import { makeStore } from '#data/local/store.ts';
import { closeOnPurpose } from '#data/local/with-connection.ts';
import { tableNames, type TableName } from '#domain/tables.ts';
import type { LocalStore } from '#sync/ports.ts';
import type { BaseEntry, LocalRow, OutboxEntry, Problem, RowKey } from '#sync/records.ts';
import type { FakeClock } from '#tests/support/fake-clock.ts';
import { MemoryStore } from './store.ts';

export interface FoundRow extends RowKey {
  readonly row: LocalRow;
}

/** Everything on a phone at one moment. */
export interface Dump {
  readonly rows: readonly FoundRow[];
  readonly bases: readonly BaseEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly stashed: number;
  readonly problems: readonly Problem[];
}

/** Where a simulated phone keeps its data: the real database, or maps. */
export interface SimDisk {
  readonly device: string;
  readonly store: LocalStore;
  /** The real thing, for what is asked of Dexie; null on maps. */
  readonly local: Local | null;
  /** As after a kill: only what was committed is left. */
  open(): Promise<void>;
  edit<R>(tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R>;
  dump(): Promise<Dump>;
}

export interface DiskOwner {
  readonly uid: string;
  readonly clock: FakeClock;
  readonly nextId: () => string;
}

export class DexieDisk implements SimDisk {
  local!: Local;
  protected factory = new IDBFactory();
  readonly #owner: DiskOwner;

  constructor(owner: DiskOwner) {
    this.#owner = owner;
  }

  get device(): string {
    return this.local.device;
  }
  get store(): LocalStore {
    return makeStore(this.local.db);
  }

  async open(): Promise<void> {
    if (this.local) closeOnPurpose(this.local.db);
    const { uid, clock, nextId } = this.#owner;
    const hooks = { poke: () => {}, syncNow: () => Promise.resolve('waiting' as const) };
    const person = { uid, email: 'nagon@granvik.example' };
    const local = await makeLocal(person, hooks, this.makeDb(uid));
    this.local = { ...local, now: () => new Date(clock.now()), newId: nextId };
  }

  protected makeDb(uid: string): LocalDb {
    return new LocalDb(uid, { indexedDB: this.factory, IDBKeyRange });
  }

  edit<R>(tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    return edit(this.local, tables, body);
  }

  async dump(): Promise<Dump> {
    const { db } = this.local;
    return db.transaction('r', db.tables, async () => {
      const lists = await Promise.all(
        tableNames.map(async (tbl) => {
          const rows = await db.table<LocalRow>(tbl).toArray();
          return rows.map((row) => ({ tbl, scope_id: row.scope_id, id: row.id, row }));
        }),
      );
      return {
        rows: lists.flat(),
        bases: await db.base.toArray(),
        outbox: await db.outbox.toArray(),
        stashed: await db.stash.count(),
        problems: await db.problems.toArray(),
      };
    });
  }
}

/** Maps, without a database beside them: for histories by the hundred thousand. */
export class MemoryDisk implements SimDisk {
  readonly store = new MemoryStore();
  readonly local = null;
  readonly device: string;
  readonly #owner: DiskOwner;

  constructor(owner: DiskOwner) {
    this.#owner = owner;
    this.device = owner.nextId();
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  edit<R>(_tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    const { uid, clock, nextId: newId } = this.#owner;
    return this.store.edit({ uid, device: this.device, at: clock.iso(), newId }, body);
  }

  /** As a phone that has never been here. */
  wipe(): void {
    this.store.load(new MemoryStore().state);
  }

  dump(): Promise<Dump> {
    const { rows, bases, outbox, stash, problems } = this.store.state;
    return Promise.resolve({
      rows: [...rows.values()].map(({ key, row }) => ({ ...key, row })),
      bases: [...bases.values()],
      outbox: [...outbox.values()],
      stashed: stash.size,
      problems: [...problems.values()],
    });
  }
}
