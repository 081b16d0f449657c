import { flag, moment, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface CheckAttemptRow extends RowHead {
  readonly check_key: string;
  readonly choice: string;
  readonly correct: boolean;
  readonly tried_at: string;
}

export const checkAttempt: TableDefinition<'check_attempt', CheckAttemptRow> = {
  name: 'check_attempt',
  version: 1,
  columns: { check_key: text(100, 1), choice: text(100), correct: flag, tried_at: moment },
  scopes: ['user'],
  merge: 'append',
  place: 'course',
};
