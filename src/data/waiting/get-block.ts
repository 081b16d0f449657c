import type { Local } from '#data/local/local.ts';
import { getStop } from '#data/local/full-disks.ts';

/** What stops syncing until somebody acts, whatever else the status has to say. */
export async function getBlock({ db }: Local) {
  return (await getStop(db)) ?? null;
}
