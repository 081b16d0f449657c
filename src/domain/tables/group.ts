import { count, id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface GroupRow extends RowHead {
  readonly round_id: string;
  readonly name: string;
  readonly ord: number;
}

export const group: TableDefinition<'group', GroupRow> = {
  name: 'group',
  version: 1,
  columns: { round_id: id, name: text(200, 1), ord: count(0, 1000) },
  scopes: ['plan'],
  merge: 'server',
  place: 'programme',
};
