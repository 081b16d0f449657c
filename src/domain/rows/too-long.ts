import { signsOver } from '../field-limits.ts';
import type { TableName } from '../tables.ts';
import type { Column } from './column.ts';
import { knownTable } from './known-tables.ts';

type Fields = Readonly<Record<string, unknown>>;

const none: ReadonlyMap<string, number> = new Map();
const limits = new Map<string, ReadonlyMap<string, number>>();

/** How many signs the server takes in each text of a table; of one that is not known yet, nothing. */
function limitsOf(tbl: string): ReadonlyMap<string, number> {
  const had = limits.get(tbl);
  if (had) return had;
  const table = knownTable(tbl);
  if (!table) return none;
  const made = textLimits(table.columns);
  limits.set(tbl, made);
  return made;
}

/** Is it a column of text that people write, or one of anything else? */
export function isTextColumn(tbl: TableName, name: string): boolean {
  return limitsOf(tbl).has(name);
}

function textLimits(columns: Readonly<Record<string, Column<unknown>>>) {
  return new Map(
    Object.entries(columns).flatMap(([name, { limit }]): [string, number][] =>
      Array.isArray(limit) ? [[name, limit[1]]] : [],
    ),
  );
}

/** A version that stands beside a field has room for as much as the field itself. */
function limitsIn(tbl: TableName, fields: Fields): ReadonlyMap<string, number> {
  const own = limitsOf(tbl);
  if (knownTable(tbl)?.versionOf === undefined) return own;
  const limit = limitsOf(String(fields['tbl'])).get(String(fields['field']));
  return limit === undefined ? own : new Map([...own, ['value', limit]]);
}

/** The texts of a row that the server would not take: they wait for their author to shorten them. */
export function tooLongFields(tbl: TableName, row: object): readonly string[] {
  const fields = row as Fields;
  return [...limitsIn(tbl, fields)].flatMap(([name, limit]) => {
    const value = fields[name];
    return typeof value === 'string' && signsOver(value, limit) > 0 ? [name] : [];
  });
}
