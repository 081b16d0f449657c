import { day, id, moment, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** Something to do, an organisation's own or the group's: by whom, and when. */
export interface TodoRow extends RowHead {
  /** Whose it is; null: everybody's in the room. */
  readonly participation_id: string | null;
  /** By seat, so that a successor takes it over; null: anybody of the organisation. */
  readonly seat_id: string | null;
  readonly meeting_id: string | null;
  readonly agenda_item_id: string | null;
  /** The entry (its original) it was made of. */
  readonly note_id: string | null;
  readonly body: string;
  readonly due_on: string | null;
  readonly done_at: string | null;
  readonly written_at: string;
}

export const todo: TableDefinition<'todo', TodoRow> = {
  name: 'todo',
  version: 1,
  columns: {
    participation_id: orNull(id),
    seat_id: orNull(id),
    meeting_id: orNull(id),
    agenda_item_id: orNull(id),
    note_id: orNull(id),
    body: text(1000, 1),
    due_on: orNull(day),
    done_at: orNull(moment),
    written_at: moment,
  },
  scopes: ['org', 'group', 'strategists', 'round'],
  merge: 'field',
  fields: { body: 'text' },
  place: 'meeting',
};
