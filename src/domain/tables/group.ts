import type { RowHead, TableDefinition } from '../table.ts';

export interface GroupRow extends RowHead {
  readonly round_id: string;
  readonly name: string;
  readonly ord: number;
}

export const group: TableDefinition<'group', GroupRow> = {
  name: 'group',
  version: 1,
  scopes: ['plan'],
  merge: 'server',
  indexes: ['round_id'],
  place: 'programme',
};
