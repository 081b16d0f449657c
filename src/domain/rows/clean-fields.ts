import { cleanText, storable } from '#lib/storable.ts';
import type { TableName } from '../tables.ts';
import { isTextColumn } from './too-long.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is written into a row, without what is no letter: the only way in. Texts become letters and
 * lines; of anything else, which may quote another's row, only what no row can hold is taken away.
 * The very same fields when nothing was wrong with them, which is nearly always.
 */
export function cleanFields<F extends Fields>(tbl: TableName, fields: F): F {
  let cleaned: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const isText = typeof value === 'string' && isTextColumn(tbl, name);
    const clean = isText ? cleanText(value) : storable(value);
    if (clean === value) continue;
    cleaned ??= { ...fields };
    cleaned[name] = clean;
  }
  return (cleaned ?? fields) as F;
}
