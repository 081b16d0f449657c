import { firstTables } from '../first-tables.ts';
import type { ScopeKind } from '../scope.ts';
import type { TableName } from '../tables.ts';
import type { Column } from './column.ts';

/** Of a table's definition, what its rows are held against. */
export interface KnownTable {
  readonly name: TableName;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly scopes: readonly ScopeKind[];
  readonly versionOf?: string;
}

const known = new Map<string, KnownTable>();

/** The first screen's are known from the start; the rooms and the engine call for the others. */
export function knowTables(definitions: readonly KnownTable[]): void {
  for (const definition of definitions) known.set(definition.name, definition);
}
knowTables(firstTables);

export function knownTable(tbl: string): KnownTable | undefined {
  return known.get(tbl);
}

type TooLong = (tbl: TableName, row: object) => readonly string[];
let tooLong: TooLong = () => [];

/** The limits of texts come with the definitions of all tables. */
export function judgeTooLongBy(judge: TooLong): void {
  tooLong = judge;
}

/** `tooLongFields`, for the first screen: until the limits have come no text is too long. */
export function tooLongFieldsOf(tbl: TableName, row: object): readonly string[] {
  return tooLong(tbl, row);
}
