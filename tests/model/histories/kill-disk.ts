import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { LocalDb } from '#data/local/schema.ts';
import { DexieDisk, type DiskOwner } from '#tests/support/memory/disk.ts';
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
export class KillDisk extends DexieDisk {
  readonly reaper: Reaper;

  constructor(owner: DiskOwner, reaper: Reaper) {
    super(owner);
    this.reaper = reaper;
  }

  override open(): Promise<void> {
    this.reaper.disarm();
    return super.open();
  }

  protected override makeDb(uid: string): LocalDb {
    const db = super.makeDb(uid);
    db.use(mortal(this.reaper));
    return db;
  }

  async save(): Promise<Saved> {
    const { db } = this.local;
    const lists = await Promise.all(db.tables.map((table) => table.toArray()));
    return new Map(db.tables.map((table, index) => [table.name, lists[index] ?? []]));
  }

  /** A new disk with what was saved. */
  async load(saved: Saved): Promise<void> {
    this.factory = new IDBFactory();
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
