import { signsOver } from '../field-limits.ts';
import { definitionOf, definitions, type TableName } from '../tables.ts';
import type { Column } from './column.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How many signs the server takes in each text of a table. */
const limitsOf = new Map<string, ReadonlyMap<string, number>>(
  definitions.map(({ name, columns }) => [name, textLimits(columns)]),
);

/** Is it a column of text that people write, or one of anything else? */
export function isTextColumn(tbl: TableName, name: string): boolean {
  return limitsOf.get(tbl)?.has(name) === true;
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
  const own = limitsOf.get(tbl) ?? new Map<string, number>();
  if (definitionOf[tbl].versionOf === undefined) return own;
  const limit = limitsOf.get(String(fields['tbl']))?.get(String(fields['field']));
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
