import { count, id, oneOf, orNull } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** A number about the organisation that its strategist states; null = not stated. */
export interface StatedNumberRow extends RowHead {
  readonly participation_id: string;
  readonly subject: 'majority' | 'opposition';
  readonly value: number | null;
}

export const statedNumber: TableDefinition<'stated_number', StatedNumberRow> = {
  name: 'stated_number',
  version: 1,
  columns: {
    participation_id: id,
    subject: oneOf(['majority', 'opposition'], 'majority'),
    value: orNull(count(0, 10_000)),
  },
  scopes: ['admin'],
  key: ['participation_id', 'subject'],
  merge: 'field',
  place: 'participation',
};
