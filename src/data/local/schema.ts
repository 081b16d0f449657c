import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { TableName, Tables } from '#domain/rows.ts';
import type {
  BaseEntry,
  CursorEntry,
  MetaKey,
  MetaValues,
  OutboxEntry,
  Problem,
  ScopeEntry,
  StashEntry,
} from '#sync/records.ts';
import { keepsPagesFrozen, abortWhenFrozen } from './abort-when-frozen.ts';

/** A row as it lies on the phone: see LocalRow in sync/records.ts for what the marks mean. */
export type Stored<R> = R & {
  readonly _v: number;
  readonly _d: 0 | 1;
  readonly _p: string | null;
  readonly _g: number;
};

export interface MetaEntry {
  readonly key: MetaKey;
  readonly value: MetaValues[MetaKey];
}

/** A text that is on its way to become rows: this phone's alone, never synced. */
export interface DraftEntry {
  readonly key: string;
  readonly text: string;
}

export type EntryKey = [tbl: string, scope: string, id: string];

/**
 * The indexes of each synced table beside its key. A scope is the beginning of the key and needs
 * none of its own, and what is unsent stands in `base`: each index costs a write for each row of a
 * first pull.
 */
const rowIndexes: Readonly<Record<TableName, string>> = {
  organisation: '',
  guidance: '',
  checklist_version: '',
  statement: 'version_key',
  round: 'id',
  group: 'round_id',
  participation: 'round_id,group_id,id',
  plan_step: 'round_id',
  occasion: 'round_id',
  seat_card: 'participation_id,user_id',
  invitation: 'participation_id',
  meeting: 'id',
  agenda_item: 'meeting_id',
  note: 'agenda_item_id,meeting_id,origin',
  lesson_progress: '',
  check_attempt: '',
  reflection: 'origin,id',
  course_status: '',
  group_session: 'id',
  credit: '',
  credit_declined: '',
  own_answer: 'occasion_id,statement_id,origin',
  assessment: '',
  answer: 'assessment_id',
  alternative: 'row_id',
  hand_in: 'assessment_id',
  reopening: 'assessment_id',
  confirmation: 'hand_in_id',
  contact: '',
  stated_number: '',
  page_feedback: '',
  guest: 'session_id',
  learned_outcome: '',
  outcome_count: '',
};
export const tableNames = Object.keys(rowIndexes) as readonly TableName[];

const ownStores = {
  base: '[tbl+scope_id+id],scope_id',
  outbox: '[tbl+scope_id+id],scope_id',
  stash: '[tbl+scope_id+id],scope_id',
  problems: 'id,[tbl+scope_id+row_id],scope_id',
  scopes: 'id',
  cursors: '[scope_id+tables],scope_id',
  meta: 'key',
  drafts: 'key',
};

function allStores(): Record<string, string> {
  const rows = Object.entries(rowIndexes).map(([tbl, own]) => [
    tbl,
    ['[scope_id+id]', own].filter(Boolean).join(','),
  ]);
  return { ...(Object.fromEntries(rows) as Record<string, string>), ...ownStores };
}

/** One database per person: another person on the same phone never meets these rows. */
function databaseName(uid: string): string {
  return `jamsides-${uid}`;
}

export class LocalDb extends Dexie {
  readonly base: Table<BaseEntry, EntryKey>;
  readonly outbox: Table<OutboxEntry, EntryKey>;
  readonly stash: Table<StashEntry, EntryKey>;
  readonly problems: Table<Problem, string>;
  readonly scopes: Table<ScopeEntry, string>;
  readonly cursors: Table<CursorEntry, [string, string]>;
  readonly meta: Table<MetaEntry, MetaKey>;
  readonly drafts: Table<DraftEntry, string>;

  constructor(uid: string, options: DexieOptions = {}) {
    // 'strict': a commit is reported only when it is on disk, or "sparat" would not survive a kill.
    super(databaseName(uid), { chromeTransactionDurability: 'strict', ...options });
    // Raised with every change above. A phone of any earlier version gets the tables and indexes it
    // lacks, by comparison with what is there; no row on it is touched, unsent work least of all.
    // Earlier versions are named only if rows must be changed: each costs every start.
    this.version(3).stores(allStores());
    if (keepsPagesFrozen) this.use(abortWhenFrozen);
    this.base = this.table('base');
    this.outbox = this.table('outbox');
    this.stash = this.table('stash');
    this.problems = this.table('problems');
    this.scopes = this.table('scopes');
    this.cursors = this.table('cursors');
    this.meta = this.table('meta');
    this.drafts = this.table('drafts');
  }

  rows<T extends TableName>(tbl: T): Table<Stored<Tables[T]>, [string, string]> {
    return this.table(tbl);
  }
}
