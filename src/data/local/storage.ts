import { errorsWithin } from './errors-within.ts';
import { getMeta, putMeta } from './meta.ts';
import type { LocalDb } from './schema.ts';

/** Kept in memory: even a look at what was answered would stand in the way of the next edit. */
const asked = new WeakSet<LocalDb>();

/**
 * Asks the browser, once and after the first edit (browsers refuse an empty site), not to evict
 * this site's data when the disk is full.
 */
export async function keepStorage(db: LocalDb): Promise<void> {
  if (asked.has(db)) return;
  asked.add(db);
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return;
  try {
    if ((await getMeta(db, 'persisted')) !== undefined) return;
    await putMeta(db, 'persisted', await navigator.storage.persist());
  } catch {
    asked.delete(db);
    // Asked again after the next edit: the edit itself is safe without it.
  }
}

/** The disk is full: what was typed stays in the editor, nothing more is fetched. */
export function isStorageFull(error: unknown): boolean {
  return errorsWithin(error).some(({ name }) => name === 'QuotaExceededError');
}
