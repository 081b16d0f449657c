import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** A statement as every list of them shows it; the answers come beside. */
export interface StatementText {
  readonly id: string;
  readonly code: string;
  readonly ord: number;
  readonly short: string;
  readonly text: string;
  readonly signOfTop: string;
}

export function statementText(row: StatementRow): StatementText {
  const { id, code, ord, short, text, sign_of_top: signOfTop } = row;
  return { id, code, ord, short, text, signOfTop };
}

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
