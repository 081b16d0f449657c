import type { MemoryRules } from '#tests/support/memory/server.ts';
import type { Query } from '#tests/support/sql/database.ts';

/** What a push says besides its changes. */
export const head = { client: 1, device: 'd', epoch: null, unsent: { count: 0, oldest: null } };

/** For the server in memory: what the database itself says of these tables. */
export async function readMemoryRules(
  query: Query,
  tables: readonly string[],
): Promise<Pick<MemoryRules, 'blank' | 'madeHere' | 'erased' | 'naturalKeys'>> {
  const specs = await query(
    'select tbl, columns, blank, natural_key, made_here from app.sync_table where tbl = any ($1)',
    [[...tables]],
  );
  const table = <T>(of: (spec: Readonly<Record<string, unknown>>) => T) =>
    Object.fromEntries(specs.map((spec) => [String(spec['tbl']), of(spec)]));
  const nulls = (columns: object) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, null]));
  return {
    // a column that phones of before do not write holds what it holds in a tombstone
    blank: table((spec) => ({
      ...nulls(spec['columns'] as object),
      ...Object.fromEntries(madeHere(spec).map((name) => [name, blankOf(spec)[name] ?? null])),
    })),
    madeHere: table(madeHere),
    erased: table(blankOf),
    naturalKeys: table((spec) => spec['natural_key'] as readonly string[]),
  };
}

const blankOf = (spec: Readonly<Record<string, unknown>>) =>
  spec['blank'] as Readonly<Record<string, unknown>>;
const madeHere = (spec: Readonly<Record<string, unknown>>) =>
  spec['made_here'] as readonly string[];
