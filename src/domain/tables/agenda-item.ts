import { clock, count, flag, id, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

export interface AgendaItemRow extends RowHead {
  readonly host_participation_id: string | null;
  readonly meeting_id: string;
  readonly ord: number;
  readonly starts_at: string;
  readonly minutes: number;
  readonly title: string;
  readonly body: string;
  readonly leader_seat_id: string | null;
  /** The topic, question or earlier item it was made of. */
  readonly taken_up_id: string | null;
  /** There was no time for it. */
  readonly left_over: boolean;
}

export const agendaItem: TableDefinition<'agenda_item', AgendaItemRow> = {
  name: 'agenda_item',
  version: 2,
  columns: {
    host_participation_id: orNull(id),
    meeting_id: id,
    ord: count(0, 1000),
    starts_at: clock,
    minutes: count(0, 1440),
    title: text(300),
    body: text(5000),
    leader_seat_id: orNull(id),
    taken_up_id: orNull(id),
    left_over: flag,
  },
  scopes: ['group', 'round', 'strategists'],
  owner: 'host_participation_id',
  merge: 'field',
  fields: { body: 'text' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
