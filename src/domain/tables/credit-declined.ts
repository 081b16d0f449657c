import type { RowHead, TableDefinition } from '../table.ts';

export interface CreditDeclinedRow extends RowHead {
  readonly credit_id: string;
}

export const creditDeclined: TableDefinition<'credit_declined', CreditDeclinedRow> = {
  name: 'credit_declined',
  version: 1,
  scopes: ['user'],
  key: ['credit_id', 'author_id'],
  merge: 'append',
  place: 'course',
};
