import { own } from '#lib/own.ts';
import { definitionOf, type TableName } from '../tables.ts';
import type { Column } from './column.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Lone halves of a sign, and the zero that PostgreSQL has no place for. */
const brokenText = /[\0\p{Cs}]/u;
const uuidShape = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u;
const longestList = 50;
/** From here on a column is for what people write, which may wait on the phone to be shortened. */
const written = 500;
const longestWritten = 1_000_000;

/** What the server would take in such a column. */
export function isTaken({ isKind, limit }: Column<unknown>, value: unknown): boolean {
  if (!isKind(value)) return false;
  if (value === null || limit === undefined) return true;
  if (limit === 'id') return uuidShape.test(String(value));
  if (typeof limit === 'number') return isSmall(value, limit);
  const { length } = [...String(value)];
  return length >= limit[0] && length <= limit[1] && isSound(value);
}

/** What only is too long for the server: it may wait here for its author to shorten it. */
function mayWait({ isKind, limit }: Column<unknown>, value: unknown): boolean {
  const isWritten = Array.isArray(limit) && Number(limit[1]) >= written;
  return isWritten && isKind(value) && String(value).length <= longestWritten && isSound(value);
}

function isSmall(value: unknown, most: number): boolean {
  const isShort = !Array.isArray(value) || (value.length <= longestList && value.every(isSound));
  return isShort && JSON.stringify(value).length <= most;
}

function isSound(value: unknown): boolean {
  return typeof value !== 'string' || !brokenText.test(value);
}

/** Those of a stranger's fields that the table has, or null when the server would never take them. */
export function takeFields(tbl: TableName, fields: Fields): Fields | null {
  const { columns } = definitionOf[tbl];
  const taken: Record<string, unknown> = {};
  for (const [name, column] of Object.entries<Column<unknown>>(columns)) {
    const value = own(fields, name);
    if (value === undefined && column.isOptional) continue;
    if (!isTaken(column, value) && !mayWait(column, value)) return null;
    taken[name] = value;
  }
  return taken;
}
