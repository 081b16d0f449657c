import 'fake-indexeddb/auto';
import type { LocalDb } from '#data/local/schema.ts';
import type { TableName } from '#domain/tables.ts';
import { putMeta } from '#data/local/meta.ts';
import { makeStore } from '#data/local/store.ts';
import { fakeClock, type FakeClock } from '#tests/support/fake-clock.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { seeded } from '#tests/support/seeded.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';
import type { Local } from '#data/local/local.ts';
import { cursorEntry, localRow } from './sync-builders.ts';

export interface DataLocal extends Local {
  readonly clock: FakeClock;
  /** As if the row had come from the server. */
  pulled(tbl: TableName, fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** As if every scope had been read to its end. */
  caughtUp(...scopes: readonly string[]): Promise<void>;
  readonly store: ReturnType<typeof makeStore>;
}

let count = 0;

/** A fresh phone of one person on a real (simulated) IndexedDB. */
export async function makeDataLocal(uid = 'anna'): Promise<DataLocal> {
  installLocalStorage();
  const clock = fakeClock();
  const chance = seeded((count += 1));
  const disk = new DexieDisk({ uid, clock, nextId: () => chance.uuid() });
  await disk.open();
  const { local } = disk;
  return {
    ...local,
    clock,
    store: makeStore(local.db),
    pulled: async (tbl, fields) => {
      await local.db.table(tbl).put(localRow(fields));
    },
    caughtUp: (...scopes) => catchUp(local.db, scopes, clock.iso()),
  };
}

async function catchUp(db: LocalDb, scopes: readonly string[], at: string): Promise<void> {
  for (const id of scopes) {
    await db.scopes.put({ id, roles: ['self'], missing: null });
    await db.cursors.put(cursorEntry({ scope_id: id }));
  }
  await putMeta(db, 'pulledAt', at);
}
