import { id, moment, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

/** Something to take up at a meeting, put on its list beforehand by anybody who comes. */
export interface TopicRow extends RowHead {
  readonly participation_id: string;
  readonly meeting_id: string;
  readonly body: string;
  readonly put_at: string;
}

export const topic: TableDefinition<'topic', TopicRow> = {
  name: 'topic',
  version: 1,
  columns: { participation_id: id, meeting_id: id, body: text(1000, 1), put_at: moment },
  scopes: ['group', 'strategists', 'round'],
  merge: 'field',
  fields: { body: 'text' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
