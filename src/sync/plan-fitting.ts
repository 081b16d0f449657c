import { cleanFields } from '#domain/rows/clean-fields.ts';
import { tooLongFields } from '#domain/rows/too-long.ts';
import { isStorable } from '#lib/storable.ts';
import type { BaseEntry, LocalRow, OutboxEntry, RowKey, ServerRow } from './records.ts';
import type { Rules } from './rules.ts';

/**
 * What of an unsent row may leave the phone. A text longer than the server takes stays on it until
 * its author has shortened it; the rest of the row goes, with the text the server knows. A row the
 * server does not know waits whole (null), unless others hang on it: then it goes without the text.
 */
export function fitting(
  { tables }: Pick<Rules, 'tables'>,
  { tbl, row: base }: BaseEntry,
  row: LocalRow,
): LocalRow | null {
  const long = row.deleted ? [] : tooLongFields(tbl, row);
  if (long.length === 0) return row;
  const isKnown = base !== null && !base.deleted && row._v > 0;
  const hasChildren = Object.values(tables).some(({ parent }) => parent?.tbl === tbl);
  if (!isKnown && !hasChildren) return null;
  return { ...row, ...Object.fromEntries(long.map((name) => [name, base?.[name] ?? ''])) };
}

/** The row with what was sent of it in place of the texts that stayed here. */
export function asFitted(tbl: RowKey['tbl'], row: LocalRow, sent: Partial<ServerRow>): LocalRow {
  const long = tooLongFields(tbl, row).filter((name) => Object.hasOwn(sent, name));
  return { ...row, ...Object.fromEntries(long.map((name) => [name, sent[name]])) };
}

/**
 * An unsent row of an earlier build may hold what no database can: it is mended here, before it is
 * sent, and goes again if it was refused for that.
 */
export function mended(tbl: RowKey['tbl'], row: LocalRow): LocalRow {
  const clean = cleanFields(tbl, row);
  return clean === row ? row : { ...clean, _p: null };
}

/** No server can have taken it, nor ever will. */
export function isUnsendable({ patch }: OutboxEntry): boolean {
  return !isStorable(JSON.stringify(patch));
}
