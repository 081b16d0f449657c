import type { Local } from '#data/local/local.ts';
import { getSyncStatus, type SyncStatus } from '#data/waiting/get-sync-status.ts';

export function readStatus({ db, now }: Local): Promise<SyncStatus> {
  return getSyncStatus(db, now());
}
