import type { Reads } from '#sync/edit-port.ts';
import type { LocalDb } from './schema.ts';

/** What *Synka nu* answers: it always says something. */
export type SyncNowAnswer =
  'synced' | 'waiting' | 'offline' | 'signInNeeded' | 'updateNeeded' | 'stopped';

/** One person's data on this phone, and the few things commands need besides it. */
export interface Local extends Reads {
  readonly db: LocalDb;
  readonly email: string;
  readonly device: string;
  now(): Date;
  newId(): string;
  /** Something was written: sync soon. */
  poke(): void;
  syncNow(): Promise<SyncNowAnswer>;
}
