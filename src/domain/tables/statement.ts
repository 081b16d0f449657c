import { count, id, optional, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface StatementRow extends RowHead {
  readonly version_key: string;
  readonly code: string;
  readonly ord: number;
  readonly short: string;
  readonly text: string;
  readonly sign_of_top: string;
  readonly focus: string;
  readonly factor: number;
  /** The key of a level of its version, where that has several. Rows of before lack it. */
  readonly level?: string;
  /** The same in two versions is the same question; without one it is compared with no other. */
  readonly theme?: string;
}

export const statement: TableDefinition<'statement', StatementRow> = {
  name: 'statement',
  version: 2,
  columns: {
    version_key: text(60, 1),
    code: { ...text(20, 1), isKind: id.isKind },
    ord: count(0, 1000),
    short: text(300),
    text: text(2000),
    sign_of_top: text(2000),
    focus: text(2000),
    factor: count(0, 100),
    level: optional(text(20)),
    theme: optional(text(20)),
  },
  scopes: ['programme'],
  key: ['version_key', 'code'],
  merge: 'server',
  place: 'programme',
};
