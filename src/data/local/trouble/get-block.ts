import type { Local } from '../local.ts';
import { getStop } from '../without-room.ts';

/** What stops syncing until somebody acts, whatever else the status has to say. */
export async function getBlock({ db }: Local) {
  return (await getStop(db)) ?? null;
}
