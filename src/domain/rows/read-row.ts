import { flag, id, moment, orNull, type Column } from './column.ts';
import { scopeKind } from '../scope.ts';
import { definitions, type TableName } from '../tables.ts';

type Fields = Readonly<Record<string, unknown>>;
type Checks = readonly { readonly name: string; readonly column: Column<unknown> }[];

function checksFor(columns: Readonly<Record<string, Column<unknown>>>): Checks {
  return Object.entries(columns).map(([name, column]) => ({ name, column }));
}

/** What the server stamps; the key itself is how the row was found. */
const head = checksFor({
  author_id: orNull(id),
  updated_by: orNull(id),
  updated_at: orNull(moment),
  deleted: flag,
});

const checksOf = new Map<TableName, Checks>(
  definitions.map(({ name, columns }) => [name, [...head, ...checksFor(columns)]]),
);
const scopesOf = new Map<TableName, ReadonlySet<string>>(
  definitions.map(({ name, scopes }) => [name, new Set<string>(scopes)]),
);

/**
 * The row as the app may count with it: every column of its kind, a harmless value where somebody
 * wrote another. The row itself when nothing is wrong with it, which is nearly always.
 */
export function readRow<R extends object>(tbl: TableName, row: R): R {
  return hold(tbl, row, true);
}

/** The same of some of a row's fields, such as a problem keeps; what is not there stays away. */
export function readFields<F extends Fields | null>(tbl: TableName, fields: F): F {
  return fields === null ? fields : hold(tbl, fields, false);
}

function hold<R extends object>(tbl: TableName, row: R, isWhole: boolean): R {
  const fields = row as Fields;
  let held: Record<string, unknown> | undefined;
  for (const { name, column } of checksOf.get(tbl) ?? []) {
    const value = fields[name];
    if (column.isKind(value)) continue;
    if (value === undefined && (!isWhole || column.isOptional)) continue;
    held ??= { ...fields };
    held[name] = column.instead;
  }
  return (held ?? fields) as R;
}

/**
 * A table lies in the scopes of its definition and nowhere else: a seat card among what somebody
 * may write herself gives no seat.
 */
export function mayLieIn(tbl: TableName, scope: string): boolean {
  return scopesOf.get(tbl)?.has(scopeKind(scope)) === true;
}
