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
}

export const statement: TableDefinition<'statement', StatementRow> = {
  name: 'statement',
  version: 1,
  scopes: ['programme'],
  key: ['version_key', 'code'],
  merge: 'server',
  indexes: ['version_key'],
  place: 'programme',
};
