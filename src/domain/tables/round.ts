import { day, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface RoundRow extends RowHead {
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
}

export const round: TableDefinition<'round', RoundRow> = {
  name: 'round',
  version: 1,
  columns: { name: text(200, 1), starts_on: day, ends_on: day },
  scopes: ['plan'],
  merge: 'server',
  place: 'programme',
};
