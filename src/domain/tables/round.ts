import type { RowHead, TableDefinition } from '../table.ts';

export interface RoundRow extends RowHead {
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
}

export const round: TableDefinition<'round', RoundRow> = {
  name: 'round',
  version: 1,
  scopes: ['plan'],
  merge: 'server',
  indexes: ['id'],
  place: 'programme',
};
