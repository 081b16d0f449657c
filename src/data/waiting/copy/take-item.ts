import type { Fields } from '#sync/records.ts';
import { id } from '#domain/rows/column.ts';
import { mayLieIn } from '#domain/rows/read-row.ts';
import { isTaken, takeFields } from '#domain/rows/take-fields.ts';
import { definitionOf } from '#domain/tables.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { isCopy } from '#sync/merge/row-content.ts';
import type { CopyItem } from './copy-format.ts';

/**
 * What of an item may become a row of its own here, by the rules of a push: in the person's own
 * scope, a table that lies there, every column as the server takes it, the id its natural key makes.
 * Null for anything else.
 */
export function takeOwn(item: CopyItem, uid: string): Fields | null {
  const own = scopeId('user', uid);
  if (item.scope_id !== own || !mayLieIn(item.tbl, own) || isCopy(item.fields)) return null;
  const fields = takeFields(item.tbl, item.fields);
  if (fields === null) return null;
  const { key = [] } = definitionOf[item.tbl];
  const known: Fields = { ...fields, author_id: uid, scope_id: own };
  const parts = key.map((name) => String(known[name]));
  const isSame = key.length === 0 ? isId(item.id) : item.id === rowId(item.tbl, ...parts);
  return isSame ? fields : null;
}

function isId(value: string): boolean {
  return isTaken(id, value);
}

/** Whatever stands in it, only the server writes it: in a file it is nobody's work. */
export function isServers({ tbl }: Pick<CopyItem, 'tbl'>): boolean {
  return definitionOf[tbl].merge === 'server';
}
