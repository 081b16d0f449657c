import { Dexie, type DexieOptions, type Table } from 'dexie';
import { indexes } from '#domain/rows/indexes.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import type { Stored } from '#sync/edit-port.ts';
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

export interface MetaEntry {
  readonly key: MetaKey;
  readonly value: MetaValues[MetaKey];
}

/** A text that is on its way to become rows: this phone's alone, never synced. */
export interface DraftEntry {
  readonly key: string;
  readonly text: string;
}

/** A piece of a file of a meeting, as it goes through the door. Never a Blob: Safari loses those. */
export interface PartEntry {
  readonly hash: string;
  readonly n: number;
  readonly bytes: ArrayBuffer;
}

/** A file whose row may be at Jämsides while its bytes are not: this phone has them alone. */
export interface UnsentEntry {
  readonly id: string;
  readonly scope: string;
  readonly hash: string;
  /** How many parts there are, and how many of them have come through. */
  readonly parts: number;
  readonly sent: number;
  /** Why the door did not take it. */
  readonly refused?: string;
}

/** A file that is whole on this phone; `pinned`: it stays until its person says otherwise. */
export interface PinEntry {
  readonly hash: string;
  readonly bytes: number;
  readonly pinned: boolean;
  readonly openedAt: string;
}

export type EntryKey = [tbl: string, scope: string, id: string];

const ownStores = {
  base: '[tbl+scope_id+id],scope_id',
  outbox: '[tbl+scope_id+id],scope_id',
  stash: '[tbl+scope_id+id],scope_id',
  problems: 'id,[tbl+scope_id+row_id],scope_id',
  scopes: 'id',
  cursors: '[scope_id+tables],scope_id',
  meta: 'key',
  drafts: 'key',
  parts: '[hash+n]',
  unsent: 'id',
  pins: 'hash',
};

function allStores(): Record<string, string> {
  const rows = Object.entries(indexes).map(([name, of]) => [name, `[scope_id+id]${of}`]);
  return { ...(Object.fromEntries(rows) as Record<string, string>), ...ownStores };
}

/** One database per person: another person on the same phone never meets these rows. */
function databaseName(uid: string): string {
  return `jamsides-${uid}`;
}

export class LocalDb extends Dexie {
  // Dexie's own: it makes one for each store.
  declare readonly base: Table<BaseEntry, EntryKey>;
  declare readonly outbox: Table<OutboxEntry, EntryKey>;
  declare readonly stash: Table<StashEntry, EntryKey>;
  declare readonly problems: Table<Problem, string>;
  declare readonly scopes: Table<ScopeEntry, string>;
  declare readonly cursors: Table<CursorEntry, [string, string]>;
  declare readonly meta: Table<MetaEntry, MetaKey>;
  declare readonly drafts: Table<DraftEntry, string>;
  declare readonly parts: Table<PartEntry, [hash: string, n: number]>;
  declare readonly unsent: Table<UnsentEntry, string>;
  declare readonly pins: Table<PinEntry, string>;

  constructor(uid: string, options: DexieOptions = {}) {
    // 'strict': a commit is reported only when it is on disk, or "sparat" would not survive a kill.
    super(databaseName(uid), { chromeTransactionDurability: 'strict', ...options });
    // Raised with every change above and of the tables' indexes. A phone of any earlier version gets
    // what it lacks by comparison with what is there; no row is touched, unsent work least of all.
    // Earlier versions are named only if rows must be changed: each costs every start.
    this.version(8).stores(allStores());
    if (keepsPagesFrozen) this.use(abortWhenFrozen);
  }

  rows<T extends TableName>(tbl: T): Table<Stored<Tables[T]>, [string, string]> {
    return this.table(tbl);
  }
}
