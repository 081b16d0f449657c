import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { groupSession } from './group-session.ts';

export interface CreditRow extends RowHead {
  readonly session_id: string;
  readonly user_id: string;
}

export const credit: TableDefinition<'credit', CreditRow> = {
  name: 'credit',
  version: 1,
  columns: { session_id: id, user_id: id },
  scopes: ['course'],
  key: ['session_id', 'user_id'],
  merge: 'append',
  parent: { tbl: groupSession.name, field: 'session_id' },
  place: 'course',
};
