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
  scopes: ['user'],
  merge: 'append',
  place: 'course',
};
