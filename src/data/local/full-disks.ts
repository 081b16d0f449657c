import { getMeta } from './meta.ts';
import type { LocalDb } from './schema.ts';

/** Databases whose last write found no room; apart from what finds out, for every screen asks. */
export const fullDisks = new WeakSet<LocalDb>();

/** What stops syncing until somebody acts. */
export async function getStop(db: LocalDb) {
  const block = await getMeta(db, 'block');
  return fullDisks.has(db) ? 'storage' : block;
}
