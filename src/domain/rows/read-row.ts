import { flag, id, moment, orNull, type Column } from './column.ts';
import { scopeKind } from '../scope.ts';
import { assert } from '#lib/assert.ts';
import type { TableName } from '../tables.ts';
import { knownTable, type KnownTable } from './known-tables.ts';

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

const checks = new Map<TableName, Checks>();
const scopes = new Map<TableName, ReadonlySet<string>>();

/** Not one the first screen reads, and nobody has called for the others: its rows would be hidden. */
function mustKnow(tbl: TableName): KnownTable {
  const table = knownTable(tbl);
  assert(table, `the table ${tbl} is not known`);
  return table;
}

function checksOf(tbl: TableName): Checks {
  const had = checks.get(tbl);
  if (had) return had;
  const made = [...head, ...checksFor(mustKnow(tbl).columns)];
  checks.set(tbl, made);
  return made;
}

function scopesOf(tbl: TableName): ReadonlySet<string> {
  const had = scopes.get(tbl);
  if (had) return had;
  const made = new Set<string>(mustKnow(tbl).scopes);
  scopes.set(tbl, made);
  return made;
}

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
  for (const { name, column } of checksOf(tbl)) {
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
  return scopesOf(tbl).has(scopeKind(scope));
}
