import type { TableName } from '#domain/tables.ts';
import type { PullRequest, PushRequest, SameRequest } from './protocol.ts';
import type { Rules } from './rules.ts';
import type {
  BaseEntry,
  CursorEntry,
  LocalRow,
  MetaKey,
  MetaValues,
  OutboxEntry,
  Problem,
  RowKey,
  ScopeEntry,
  StashEntry,
} from './records.ts';

/**
 * What the engine needs from the world. The product fulfils these with Dexie, fetch and
 * navigator.locks; a model with maps, a memory server and a stepped clock.
 */

/** Which rows a planner wants to see; cursors, scopes and meta are always there. */
export interface Selection {
  readonly keys?: readonly RowKey[];
  /** Every dirty row and every outbox entry. */
  readonly unsent?: boolean;
  /** Every row of this scope. */
  readonly scope?: string;
}

/** What stands on the phone at one moment; maps are keyed by `nameOf(key)`. */
export interface Snapshot {
  /** What holds for the tables that stand there. */
  readonly rules: Rules;
  readonly rows: ReadonlyMap<string, LocalRow>;
  readonly bases: ReadonlyMap<string, BaseEntry>;
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly stash: ReadonlyMap<string, StashEntry>;
  /** All of them: they are few. */
  readonly problems: readonly Problem[];
  /** Open alternatives of the selected rows, by the row's id. */
  readonly alternatives: ReadonlyMap<string, readonly LocalRow[]>;
  readonly scopes: readonly ScopeEntry[];
  readonly cursors: readonly CursorEntry[];
  readonly meta: Partial<MetaValues>;
}

export interface RowWrite {
  readonly tbl: TableName;
  readonly row: LocalRow;
}

/** What a plan asks to be written, all of it or nothing. Scope-wide acts come first. */
export interface Changes {
  /** Scopes that leave the phone: rows, bases, outbox, stash, cursors and the entry itself. */
  readonly purge?: readonly string[];
  /**
   * Scopes whose versions mean nothing any more (restored server): every `_v` becomes 0, bases
   * are void, and what was frozen on a version or set aside goes: dirty rows are frozen anew.
   */
  readonly unversion?: readonly string[];
  readonly rows?: readonly RowWrite[];
  readonly dropRows?: readonly RowKey[];
  /** New dirty rows, written only where nothing stands. */
  readonly newRows?: readonly RowWrite[];
  readonly bases?: readonly BaseEntry[];
  readonly dropBases?: readonly RowKey[];
  readonly outbox?: readonly OutboxEntry[];
  readonly dropOutbox?: readonly RowKey[];
  readonly stash?: readonly StashEntry[];
  readonly dropStash?: readonly RowKey[];
  readonly problems?: readonly Problem[];
  readonly dropProblems?: readonly string[];
  readonly scopes?: readonly ScopeEntry[];
  readonly cursors?: readonly CursorEntry[];
  readonly dropCursors?: readonly CursorEntry[];
  readonly meta?: Partial<MetaValues>;
  readonly dropMeta?: readonly MetaKey[];
}

export interface Plan {
  readonly changes: Changes;
  readonly reason: string;
}

export interface LocalStore {
  read(select: Selection): Promise<Snapshot>;
  /** Reads, lets the plan decide, writes: one transaction. Throws StorageFull when the disk is. */
  update<P extends Plan>(select: Selection, plan: (snapshot: Snapshot) => P): Promise<P>;
}

/** The phone has no room: nothing of the plan was written. */
export class StorageFull extends Error {}

/** One call, whatever became of it. Status null = no answer came. Never throws. */
export interface Reply {
  readonly status: number | null;
  /** Code of the error body (`42501`, `PGRST301`, `PT426`), never its text. */
  readonly code: string | null;
  readonly body: unknown;
}

export interface Transport {
  push(request: PushRequest): Promise<Reply>;
  pull(request: PullRequest | SameRequest): Promise<Reply>;
}

export interface Clock {
  /** The phone's time in ms: for waiting and display, never for order. */
  now(): number;
  /** Calls back once; returns a way to cancel. */
  after(ms: number, call: () => void): () => void;
}

export interface Ids {
  readonly next: () => string;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
}

/** Saves work between tabs; correctness does not need it. */
export interface Lock {
  /** `wait` false: null at once when another tab holds it. */
  run<T>(wait: boolean, body: () => Promise<T>): Promise<T | null>;
}

export interface Ports {
  readonly store: LocalStore;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly lock: Lock;
}

/** Whose engine this is. */
export interface Identity {
  readonly uid: string;
  readonly device: string;
}

export function nameOf(key: RowKey): string {
  return `${key.tbl}/${key.scope_id}/${key.id}`;
}

/** The row that a problem speaks of. */
export function keyOfProblem({ tbl, scope_id, row_id }: Problem): RowKey {
  return { tbl, scope_id, id: row_id };
}

/** What stands in a scope, as far as the snapshot shows it; of tables that this build knows. */
export function rowsOfScope(
  { rows, rules }: Pick<Snapshot, 'rows' | 'rules'>,
  scope: string,
): readonly { readonly key: RowKey; readonly row: LocalRow }[] {
  return [...rows].flatMap(([name, row]) => {
    const tbl = name.split('/', 1)[0] ?? '';
    if (row.scope_id !== scope || !rules.isTable(tbl)) return [];
    return [{ key: { tbl, scope_id: scope, id: row.id }, row }];
  });
}
