import type { StatementRow } from '#domain/rows.ts';
import type { Local } from '../local.ts';
import { listOpen } from './open-rows.ts';

/** The statements of one checklist version, in its order. */
export async function listStatements(
  local: Local,
  versionKey: string,
): Promise<readonly StatementRow[]> {
  const rows = await listOpen(local.db, 'statement', { index: 'version_key', equals: versionKey });
  return rows.toSorted((a, b) => a.ord - b.ord);
}
