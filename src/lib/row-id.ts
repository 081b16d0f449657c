import { v5 } from 'uuid';

/** The namespace of every deterministic id; the same constant stands in the migrations. */
const ROW_ID_NAMESPACE = '6f5d1c1e-7a0b-5c55-9d0e-4a616d736964';

/**
 * The id of a thing of which there can be only one: uuidv5 over `table/part/part…`.
 * The server recomputes it from the row's natural key and refuses another (`app.expected_id`).
 */
export function rowId(table: string, ...parts: readonly string[]): string {
  return v5([table, ...parts].join('/'), ROW_ID_NAMESPACE);
}
