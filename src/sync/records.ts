import type { Visit } from '#domain/visit.ts';
import type { TableName } from '#domain/tables.ts';

/**
 * What the phone keeps beside the rows themselves. Every record here is durable and is changed
 * only inside one transaction together with the rows it speaks of.
 *
 * Invariant: a row is dirty (`_d` = 1) exactly when it has a BaseEntry. The table `base` is
 * therefore the list of everything that is not yet synced, and the status is counted from it.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** A row as the server knows it; unknown columns of a newer server are kept as they came. */
export interface ServerRow extends Fields {
  readonly scope_id: string;
  readonly id: string;
  readonly deleted: boolean;
  readonly version: number;
}

/** A row on the phone. */
export interface LocalRow extends ServerRow {
  /** The server version this row stands on; 0 = the server has never confirmed it. */
  readonly _v: number;
  /** 1 = differs from what the server last confirmed. */
  readonly _d: 0 | 1;
  /** The problem that blocks it from being sent, until a person acts or edits it. */
  readonly _p: string | null;
  /** Generation of the pull that last confirmed it: a sweep removes older ones. */
  readonly _g: number;
}

export interface RowKey {
  readonly tbl: TableName;
  readonly scope_id: string;
  readonly id: string;
}

/** The last row of the server below a dirty row; `row` is null when the server never had one. */
export interface BaseEntry extends RowKey {
  readonly row: ServerRow | null;
  /** When the first unsent edit was made, by the phone's clock: for display only. */
  readonly at?: string;
}

/** A change frozen for sending: id, base and patch never change while an answer may be on its way. */
export interface OutboxEntry extends RowKey {
  /** The mutation id: the server applies it at most once. */
  readonly mid: string;
  /** Order of freezing, never from a clock. */
  readonly n: number;
  readonly base: number;
  readonly patch: Fields;
  /** The table's version when it was frozen; older ones are lifted when sent. */
  readonly sv: number;
  /** Calls without success so far: decides the wait. */
  readonly tries: number;
  /** Calls the server answered with failure at the present batch size. */
  readonly fails: number;
  /** When it last failed (ms): a failure counts only if the server has answered since. */
  readonly failedAt: number | null;
  /** The largest batch this entry may travel in; halved when calls with it keep failing. */
  readonly cap: number;
  /** Not before this moment (ms); a person's own "sync now" overrules it. */
  readonly nextAt: number;
  readonly firstAt: number;
}

/** The newest pulled row while an answer about the same row is still awaited. */
export interface StashEntry extends RowKey {
  readonly row: ServerRow;
  readonly generation: number;
}

export const problemKinds = [
  /** The server said no; `code` says why. The row stays, editable. */
  'refused',
  /**
   * The server fails at this change alone, or for now it is too much (`quota`); it is retried every
   * five minutes.
   */
  'serverFails',
  /** A copy that was withdrawn on another phone while this one shared it. */
  'withdrawn',
  /** Somebody edited what I deleted: it is back. */
  'undeleted',
  /** Same id, other content, in a table where nothing is ever changed: mine is kept here. */
  'differs',
  /** A table only the server decides over: mine is kept here. */
  'replaced',
  /** I no longer belong to the scope; these never got through. */
  'lostAccess',
  /** The server was restored from a copy and lacks what this phone had. */
  'restored',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Days that what never got through stays after the access to its place was lost. */
export const daysLostStays = 30;

/** What needs a person. `mine` is the whole text and is kept until somebody decides. */
export interface Problem {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly tbl: TableName;
  readonly scope_id: string;
  readonly row_id: string;
  readonly mine: Fields | null;
  readonly theirs: Fields | null;
  readonly base: Fields | null;
  readonly who: string | null;
  readonly at: string;
  readonly code: string | null;
}

/** A scope the server has named; `missing` = it was absent from an answer and is closed. */
export interface ScopeEntry {
  readonly id: string;
  readonly roles: readonly string[];
  readonly missing: { readonly epoch: string; readonly at: string } | null;
}

export interface LogMark {
  readonly t: string;
  readonly id: string;
  readonly q: number;
}

/** How far one list of tables in one scope has been read. */
export interface CursorEntry {
  readonly scope_id: string;
  /** Sorted `table@version` names joined by comma: part of the key. */
  readonly tables: string;
  readonly seq: number;
  readonly last: LogMark | null;
  /** The scope's horizon when this reading from the start began: only what is cleared since voids it. */
  readonly floor?: number;
  readonly generation: number;
  /** A full read is under way and what it does not meet goes (horizon) or is proposed (restored). */
  readonly sweep: 'horizon' | 'restored' | null;
  /** The end has been reached at least once since sign-in. */
  readonly reached: boolean;
}

/** That the server said no: to what kind of thing, and how; never to which. */
export interface Refusal {
  readonly code: string;
  readonly tbl: TableName;
  readonly at: string;
}

/** Single values; each is one record so that a reader is woken only by what it reads. */
export interface MetaValues {
  readonly device: string;
  readonly epoch: string;
  /** The sign-in the flags `reached` belong to. */
  readonly signedIn: string;
  /** When the last complete pull of every scope ended (phone's time, for display). */
  readonly pulledAt: string;
  /** The last answer from the server (phone's ms), and the server's own now. */
  readonly contact: number;
  readonly serverNow: string;
  /** A push is on its way; void after `until` so that a kill cannot leave it standing. */
  readonly syncing: { readonly count: number; readonly until: number } | null;
  /** What stops the engine until somebody acts. */
  readonly block: 'signIn' | 'update' | 'storage' | null;
  readonly counter: number;
  readonly persisted: boolean;
  /** The last refusals, also of what has been settled since: for whoever is asked for help. */
  readonly refusals: readonly Refusal[];
  readonly hat: string;
  /** By organisation: which of its open occasions is scored on this phone. */
  readonly occasion: Readonly<Record<string, string>>;
  /** When Hem was looked at last, for *Nytt sedan sist*. */
  readonly visit: Visit;
  /** Has read what Jämsides is and who is who, on this phone. */
  readonly seenWho: boolean;
}
export type MetaKey = keyof MetaValues;
