import { id, moment, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/**
 * A mentor's advice about a statement. It is written in the mentor's own room; the server copies it
 * into the one it is for, since a mentor has no place in an organisation's.
 */
export interface AdviceRow extends RowHead {
  /** The mentor's. */
  readonly participation_id: string;
  readonly group_id: string;
  /** Null: the whole group. */
  readonly to_participation_id: string | null;
  readonly occasion_id: string;
  readonly statement_id: string;
  readonly body: string;
  readonly given_at: string;
  /** On a copy: the id of the original. */
  readonly origin: string | null;
}

export const advice: TableDefinition<'advice', AdviceRow> = {
  name: 'advice',
  version: 1,
  columns: {
    participation_id: id,
    group_id: id,
    to_participation_id: orNull(id),
    occasion_id: id,
    statement_id: id,
    body: text(4000),
    given_at: moment,
    origin: orNull(id),
  },
  scopes: ['user', 'group', 'org'],
  merge: 'field',
  fields: { body: 'text' },
  place: 'checklist',
};
