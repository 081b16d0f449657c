import { getMeta } from '../meta.ts';
import type { Local } from '../local.ts';

/** What stops syncing until somebody acts, whatever else the status has to say. */
export async function getBlock({ db }: Local) {
  return (await getMeta(db, 'block')) ?? null;
}
