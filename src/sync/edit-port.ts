import type { RowHead } from '#domain/table.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import type { Fields, LocalRow } from './records.ts';

/**
 * What commands need from the world. The phone fulfils it with one Dexie transaction, the model
 * with maps: the same bodies run in both.
 */

/** A row as it lies on the phone: see LocalRow for what the marks mean. */
export type Stored<R> = R & Pick<LocalRow, '_v' | '_d' | '_p' | '_g'>;

/** A row's own columns; the head is kept by the engine and the server. */
export type OwnFields<T extends TableName> = Omit<Tables[T], keyof RowHead>;

export interface Where {
  readonly index: string;
  readonly equals: string | number;
}

/** For what both screens and commands read. */
export interface Reads {
  /** Whose phone this is. */
  readonly uid: string;
  /** Rows that are not deleted and whose scope is open. */
  list<T extends TableName>(tbl: T, where?: Where): Promise<Stored<Tables[T]>[]>;
}

/** One user action: all of it is written, or nothing. */
export interface Edit extends Reads {
  readonly device: string;
  /** When it is done, by the phone's clock (ISO): for display, never for order. */
  readonly at: string;
  newId(): string;
  /** Undefined when it does not exist or is deleted. */
  get<T extends TableName>(
    tbl: T,
    scope: string,
    id: string,
  ): Promise<Stored<Tables[T]> | undefined>;
  /** Whether anything of it is here, a tombstone too: what was never read cannot be deleted. */
  knows(tbl: TableName, scope: string, id: string): Promise<boolean>;
  /** Changes these fields; where nothing (or a tombstone) stands they must be all own columns. */
  put<T extends TableName>(
    tbl: T,
    scope: string,
    id: string,
    fields: Partial<OwnFields<T>>,
  ): Promise<void>;
  remove(tbl: TableName, scope: string, id: string): Promise<void>;
  /**
   * Lets go of what the server did not take: a row it never had vanishes with its problem, one of
   * somebody else's stays. `isMeant` is asked about what was written.
   */
  giveUp(tbl: TableName, scope: string, isMeant: (mine: Fields) => boolean): Promise<void>;
}
