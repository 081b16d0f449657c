import type { RowHead, TableDefinition } from '../table.ts';

export interface ParticipationRow extends RowHead {
  readonly round_id: string;
  readonly group_id: string;
  readonly organisation_id: string;
  readonly kind: 'participant' | 'mentor';
  readonly ord: number;
}

export const participation: TableDefinition<'participation', ParticipationRow> = {
  name: 'participation',
  version: 1,
  scopes: ['plan'],
  merge: 'server',
  indexes: ['round_id', 'group_id', 'id'],
  place: 'programme',
};
