import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** The statements of one checklist version, in its order. */
export async function listStatements(
  local: Local,
  versionKey: string,
): Promise<readonly StatementRow[]> {
  const rows = await listVisible(local.db, 'statement', {
    index: 'version_key',
    equals: versionKey,
  });
  return rows.toSorted((a, b) => a.ord - b.ord);
}
