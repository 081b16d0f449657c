import { count, id, oneOf } from '../rows/column.ts';
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
  columns: {
    round_id: id,
    group_id: id,
    organisation_id: id,
    kind: oneOf(['participant', 'mentor'], 'participant'),
    ord: count(0, 1000),
  },
  scopes: ['plan'],
  merge: 'server',
  place: 'programme',
};
