import type { Columns } from './rows/column.ts';
import type { ScopeKind } from './scope.ts';

/** What every synced row carries beside its own fields. */
export interface RowHead {
  readonly scope_id: string;
  readonly id: string;
  /** The person who wrote it; null until the server stamped it, or when a rule of the programme made it. */
  readonly author_id: string | null;
  readonly deleted: boolean;
  readonly version: number;
  readonly updated_by: string | null;
  readonly updated_at: string | null;
}

/**
 * How one field of two versions becomes one. `choice`: mine, the one synced last. `text`: by line.
 * `set`: three-way (what either added is kept, what either removed is gone). The rest are lattices,
 * where the join needs no base: `grow` union, `max`, `maxByKey`, `first` non-null, and a list of
 * states, earliest first: the one furthest on. `nullByKey`: three-way by key, null where both changed
 * one; without a base it is a lattice with null on top.
 */
export type FieldMerge =
  | 'choice'
  | 'text'
  | 'set'
  | 'nullByKey'
  | 'grow'
  | 'max'
  | 'maxByKey'
  | 'first'
  | readonly string[];

/**
 * `field`: field by field. `second`: as field, but texts that cannot be joined become two entries.
 * `alternative`: both versions are kept for a person to choose. `lattice`: every field is one.
 * `append`: written once. `server`: only the server decides. `latest`: the one synced last, or the later by `latestBy`.
 */
export type RowMerge =
  'field' | 'second' | 'alternative' | 'lattice' | 'append' | 'server' | 'latest';

/** Where in the app a row is to be seen: the words and the rooms know what that is called. */
export type Place =
  'programme' | 'meeting' | 'course' | 'checklist' | 'participation' | 'improvement';

/** A row on the phone: `_v` the version the server last confirmed (0 = none), `_d` 1 = unsent. */
export interface KnownRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly _v: number;
  readonly _d: 0 | 1;
}

/** A row that was refused because what it belongs to is closed. */
export interface RefusedRow {
  readonly tbl: string;
  readonly id: string;
  /** What stands in it, or stood. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** What the engine must know about a table, field by field; it is handed these and names none. */
export interface TableRule {
  /** Raised when columns are added: the table is then read again from the start. */
  readonly version: number;
  readonly merge: RowMerge;
  /** With `latest`: the moment in the row by which one is later; without it the one synced last is. */
  readonly latestBy?: string;
  /** Its rows are copies made for others to read: what was taken back meanwhile is not shown again. */
  readonly isCopy?: boolean;
  /** Fields that are not a plain choice. */
  readonly fields?: Readonly<Partial<Record<string, FieldMerge>>>;
  /** Its rows are other versions of the rows this field names; there is one such table. */
  readonly versionOf?: string;
  /** A row of the same scope that must reach the server first. */
  readonly parent?: { readonly tbl: string; readonly field: string };
  /**
   * Rows of the same scope that must be clean before a change here is frozen: those whose named
   * field equals this row's `by`, or (null) all of the table.
   */
  readonly after?: {
    readonly by: string;
    readonly rows: Readonly<Record<string, string | null>>;
  };
  /** What was refused as closed goes again by itself when this says so; `rows` are the scope's. */
  readonly isOpen?: (refused: RefusedRow, rows: (tbl: string) => readonly KnownRow[]) => boolean;
}

/** The row's own columns, without the head's. */
export type OwnField<R> = Extract<Exclude<keyof R, keyof RowHead>, string>;

/** All there is to say about one table, in a file of its own in tables/. */
export interface TableDefinition<N extends string, R extends RowHead> extends TableRule {
  readonly name: N;
  /** Never there: it carries the row's type. */
  readonly row?: R;
  /** Of the row's own columns, what each may hold. */
  readonly columns: Columns<Pick<R, OwnField<R>>>;
  /** The kinds of scope its rows lie in. */
  readonly scopes: readonly ScopeKind[];
  /** The natural key its id is made of; without one the id is random. */
  readonly key?: readonly Extract<keyof R, string>[];
  /** The column that says whose a row is, where it is not the author's. */
  readonly owner?: OwnField<R>;
  readonly latestBy?: OwnField<R>;
  readonly fields?: Readonly<Partial<Record<OwnField<R>, FieldMerge>>>;
  readonly versionOf?: OwnField<R>;
  readonly parent?: { readonly tbl: string; readonly field: OwnField<R> };
  readonly place: Place;
}
