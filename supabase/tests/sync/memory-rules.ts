import type { MemoryRules } from '#tests/support/memory/server.ts';
import type { Query } from '#tests/support/sql/database.ts';

/** What a push says besides its changes. */
export const head = { client: 1, device: 'd', epoch: null, unsent: { count: 0, oldest: null } };

/** For the server in memory: what the database itself says of these tables. */
export async function readMemoryRules(
  query: Query,
  tables: readonly string[],
): Promise<Pick<MemoryRules, 'blank' | 'erased' | 'naturalKeys'>> {
  const specs = await query(
    'select tbl, columns, blank, natural_key from app.sync_table where tbl = any ($1)',
    [[...tables]],
  );
  const table = <T>(of: (spec: Readonly<Record<string, unknown>>) => T) =>
    Object.fromEntries(specs.map((spec) => [String(spec['tbl']), of(spec)]));
  const nulls = (columns: object) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, null]));
  return {
    blank: table((spec) => nulls(spec['columns'] as object)),
    erased: table((spec) => spec['blank'] as Readonly<Record<string, unknown>>),
    naturalKeys: table((spec) => spec['natural_key'] as readonly string[]),
  };
}
