import { equal } from '#lib/equal.ts';
import { rowId } from '#lib/row-id.ts';
import type { TableName } from '#domain/tables.ts';
import type { LocalRow } from '../records.ts';
import { newRow } from './row-content.ts';

/** More than this many versions of one field help nobody choose; older ones live in history. */
const maxPerField = 3;

export interface AlternativesOf {
  readonly tbl: TableName;
  /** The table they stand in. */
  readonly versions: TableName;
  readonly row: LocalRow;
  readonly met: readonly { readonly field: string; readonly value: unknown }[];
  /** Those that stand already. */
  readonly known: readonly LocalRow[];
  /** Mutation id, or version and device: the same on every try. */
  readonly cause: string;
  readonly at: string;
}

/** My values become rows beside the disputed one, so that everybody sees both where the work is. */
export function keepAlternatives({ tbl, versions, row, met, known, cause, at }: AlternativesOf) {
  const added: LocalRow[] = [];
  const retired: LocalRow[] = [];
  for (const { field, value } of met) {
    const open = known.filter((one) => !one.deleted && one['field'] === field);
    if (open.some((one) => equal(one['value'], value))) continue;
    const id = rowId(versions, row.id, field, cause);
    const head = { scope_id: row.scope_id, id, author_id: row['author_id'] ?? null };
    const fields = { tbl, row_id: row.id, field, value, cause, written_at: at };
    added.push(newRow({ ...head, ...fields }));
    const oldestFirst = open.toSorted((a, b) => written(a).localeCompare(written(b)));
    retired.push(...oldestFirst.slice(0, Math.max(0, open.length + 1 - maxPerField)));
  }
  return { added, retired };
}

function written(row: LocalRow): string {
  return String(row['written_at']);
}
