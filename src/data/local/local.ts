import type { Reads } from '#sync/edit-port.ts';
import type { RoundOutcome } from '#sync/round.ts';
import type { LocalDb } from './schema.ts';

/** What *Synka nu* answers: it always says something. */
export type SyncNowAnswer = RoundOutcome;

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
