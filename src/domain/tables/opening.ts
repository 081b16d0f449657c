import { flag, id, moment } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/**
 * An organisation's word that its group may read what it hands in at an occasion. A tombstone takes it
 * back. The server copies the hand-in when the others have given theirs (`opened_assessment`).
 */
export interface OpeningRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly with_comments: boolean;
  /** Does not wait for the others to have handed in, when all of them say so. */
  readonly as_ready: boolean;
  readonly opened_at: string;
}

export const opening: TableDefinition<'opening', OpeningRow> = {
  name: 'opening',
  version: 1,
  columns: {
    participation_id: id,
    occasion_id: id,
    with_comments: flag,
    as_ready: flag,
    opened_at: moment,
  },
  scopes: ['group'],
  key: ['participation_id', 'occasion_id'],
  owner: 'participation_id',
  merge: 'field',
  place: 'checklist',
};
