import { themeOf } from '#domain/assessment/assessment.ts';
import type { StatementRow } from '#domain/tables/statement.ts';

/** A statement as every list of them shows it; the answers come beside. */
export interface StatementText {
  readonly id: string;
  readonly code: string;
  readonly ord: number;
  readonly short: string;
  readonly text: string;
  readonly signOfTop: string;
  /** The same in two versions of the list is the same question. */
  readonly theme: string;
  /** The key of a level of its version; empty where there is but one. */
  readonly level: string;
}

export function statementText(row: StatementRow): StatementText {
  const { id, code, ord, short, text, sign_of_top: signOfTop, level = '' } = row;
  return { id, code, ord, short, text, signOfTop, theme: themeOf(row), level };
}
