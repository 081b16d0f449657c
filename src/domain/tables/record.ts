import { day, moment, id, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

/** The record of a meeting, composed of what was shared there: that it may be read, and until when it is answered. */
export interface RecordRow extends RowHead {
  readonly meeting_id: string;
  readonly purpose: string;
  /** Null: its writer's draft. */
  readonly published_at: string | null;
  /** The last day to say what is wrong; agreed after it. */
  readonly reply_by: string | null;
  /** Ids of the replies its writer has dealt with. */
  readonly handled: readonly string[];
}

export const record: TableDefinition<'record', RecordRow> = {
  name: 'record',
  version: 1,
  columns: {
    meeting_id: id,
    purpose: text(2000),
    published_at: orNull(moment),
    reply_by: orNull(day),
    handled: texts,
  },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id'],
  merge: 'field',
  fields: { purpose: 'text', handled: 'set' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
