import { tooLongFieldsOf } from '#domain/rows/known-tables.ts';
import type { TableName } from '#domain/tables.ts';

/** An unsent text that the server would not take: it stays here until its author has shortened it. */
export function isTooLong(
  tbl: TableName,
  row: { readonly _d: number; readonly deleted: boolean } | undefined,
): boolean {
  return row?._d === 1 && !row.deleted && tooLongFieldsOf(tbl, row).length > 0;
}
