import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface CreditDeclinedRow extends RowHead {
  readonly credit_id: string;
}

export const creditDeclined: TableDefinition<'credit_declined', CreditDeclinedRow> = {
  name: 'credit_declined',
  version: 1,
  columns: { credit_id: id },
  scopes: ['user'],
  key: ['credit_id', 'author_id'],
  merge: 'append',
  place: 'course',
};
