import { Dexie, RangeSet } from 'dexie';
import { isStorageFull } from './storage.ts';
import { ConnectionLost } from './with-connection.ts';
import { fullDisks } from './full-disks.ts';
import type { LocalDb } from './schema.ts';

/**
 * Runs a write and remembers whether there was room for it. A full phone cannot even write down that
 * it is full, so this is kept in memory, and told to the screens as if it had been written.
 */
export async function noticingFullDisk<R>(
  db: LocalDb,
  write: () => Promise<R>,
  /** What wrote nothing says nothing of the room there is. */
  isWritten: () => boolean = () => true,
): Promise<R> {
  try {
    const result = await write();
    if (isWritten() && fullDisks.delete(db)) tellReaders(db);
    return result;
  } catch (error) {
    // A disk without a byte left takes the whole connection away instead of saying that it is full.
    const isFull = isStorageFull(error) || error instanceof ConnectionLost;
    if (isFull && !fullDisks.has(db)) {
      fullDisks.add(db);
      tellReaders(db);
    }
    throw error;
  }
}

function tellReaders(db: LocalDb): void {
  const block = new RangeSet();
  block.addKey('block');
  Dexie.on.storagemutated.fire({ [`idb://${db.name}/meta/`]: block });
}
