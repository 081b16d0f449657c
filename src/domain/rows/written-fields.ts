import { cleanText, storable } from '#lib/storable.ts';
import { signsOver } from '../field-limits.ts';
import { definitionOf, definitions, type TableName } from '../tables.ts';
import type { Column } from './column.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How many signs the server takes in each text of a table. */
const limitsOf = new Map<string, ReadonlyMap<string, number>>(
  definitions.map(({ name, columns }) => [name, textLimits(columns)]),
);

function textLimits(columns: Readonly<Record<string, Column<unknown>>>) {
  return new Map(
    Object.entries(columns).flatMap(([name, { limit }]): [string, number][] =>
      Array.isArray(limit) ? [[name, limit[1]]] : [],
    ),
  );
}

/**
 * What is written into a row, without what is no letter: the only way in. Texts become letters and
 * lines; of anything else, which may quote another's row, only what no row can hold is taken away.
 * The very same fields when nothing was wrong with them, which is nearly always.
 */
export function cleanFields<F extends Fields>(tbl: TableName, fields: F): F {
  let cleaned: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const isText = typeof value === 'string' && limitsOf.get(tbl)?.has(name) === true;
    const clean = isText ? cleanText(value) : storable(value);
    if (clean === value) continue;
    cleaned ??= { ...fields };
    cleaned[name] = clean;
  }
  return (cleaned ?? fields) as F;
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
