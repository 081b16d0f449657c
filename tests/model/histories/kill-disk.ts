import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Edit } from '#sync/edit-port.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import { makeLocal } from '#data/local/open-local.ts';
import { LocalDb } from '#data/local/schema.ts';
import { makeStore } from '#data/local/store.ts';
import { closeOnPurpose } from '#data/local/with-connection.ts';
import type { TableName } from '#domain/tables.ts';
import type { LocalStore } from '#sync/ports.ts';
import { DexieDisk, type DiskOwner, type Dump, type SimDisk } from '#tests/support/memory/disk.ts';
import { Killed } from '#tests/support/memory/phone.ts';

/** Counts what a phone does on its disk and its line, and dies at the one it is told. */
export class Reaper {
  #left = Number.POSITIVE_INFINITY;
  count = 0;

  arm(at: number): void {
    this.#left = at;
    this.count = 0;
  }
  disarm(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }
  /** Nothing after the fatal operation happens either. */
  isDue(): boolean {
    this.count += 1;
    return this.count >= this.#left;
  }
}

/** Everything that stands in a database. */
export type Saved = ReadonlyMap<string, readonly unknown[]>;

/** The real database on a disk that can die at any operation, also inside a transaction. */
export class KillDisk implements SimDisk {
  local!: Local;
  readonly reaper: Reaper;
  readonly #owner: DiskOwner;
  #factory = new IDBFactory();

  constructor(owner: DiskOwner, reaper: Reaper) {
    this.#owner = owner;
    this.reaper = reaper;
  }

  get device(): string {
    return this.local.device;
  }
  get store(): LocalStore {
    return makeStore(this.local.db);
  }

  async open(): Promise<void> {
    this.reaper.disarm();
    if (this.local) closeOnPurpose(this.local.db);
    const { uid, clock, nextId } = this.#owner;
    const db = new LocalDb(uid, { indexedDB: this.#factory, IDBKeyRange });
    db.use(mortal(this.reaper));
    const hooks = { poke: () => {}, syncNow: () => Promise.resolve('waiting' as const) };
    const local = await makeLocal({ uid, email: 'nagon@granvik.example' }, hooks, db);
    this.local = { ...local, now: () => new Date(clock.now()), newId: nextId };
  }

  edit<R>(tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    return edit(this.local, tables, body);
  }

  dump(): Promise<Dump> {
    return DexieDisk.prototype.dump.call(this);
  }

  async save(): Promise<Saved> {
    const { db } = this.local;
    const lists = await Promise.all(db.tables.map((table) => table.toArray()));
    return new Map(db.tables.map((table, index) => [table.name, lists[index] ?? []]));
  }

  /** A new disk with what was saved. */
  async load(saved: Saved): Promise<void> {
    this.#factory = new IDBFactory();
    await this.open();
    const { db } = this.local;
    await db.transaction('rw', db.tables, async () => {
      for (const [name, rows] of saved) {
        await db.table(name).clear();
        await db.table(name).bulkPut([...rows]);
      }
    });
    await this.open();
  }
}

function mortal(reaper: Reaper): Middleware<DBCore> {
  const guarded = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    // Reading leaves nothing behind: a death there is the same as one before the next write.
    mutate: (request) =>
      writes(request) && reaper.isDue()
        ? // Dexie's own promise: any other would end the transaction.
          (Dexie.Promise.reject(new Killed()) as Promise<never>)
        : table.mutate(request),
  });
  return {
    stack: 'dbcore',
    name: 'mortal',
    create: (down) => ({ ...down, table: (name) => guarded(down.table(name)) }),
  };
}

function writes(request: DBCoreMutateRequest): boolean {
  if (request.type === 'deleteRange') return true;
  return (request.type === 'delete' ? request.keys : request.values).length > 0;
}
