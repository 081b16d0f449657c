import { id, moment } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** What an organisation wants to try at home: about which statement, and in whom it saw it. */
export interface IdeaRow extends RowHead {
  readonly participation_id: string;
  readonly from_participation_id: string;
  readonly occasion_id: string;
  readonly statement_id: string;
  readonly kept_at: string;
}

export const idea: TableDefinition<'idea', IdeaRow> = {
  name: 'idea',
  version: 1,
  columns: {
    participation_id: id,
    from_participation_id: id,
    occasion_id: id,
    statement_id: id,
    kept_at: moment,
  },
  scopes: ['org'],
  key: ['participation_id', 'from_participation_id', 'occasion_id', 'statement_id'],
  merge: 'field',
  place: 'checklist',
};
