import { flag, id, moment, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

/** *Stämmer*, or how it should be instead: of a paragraph of a record, or of all of it. */
export interface RecordReplyRow extends RowHead {
  readonly participation_id: string;
  readonly meeting_id: string;
  /** The paragraph's source; the meeting's own id for the whole record. */
  readonly source_id: string;
  readonly agrees: boolean;
  readonly body: string;
  readonly replied_at: string;
}

export const recordReply: TableDefinition<'record_reply', RecordReplyRow> = {
  name: 'record_reply',
  version: 1,
  columns: {
    participation_id: id,
    meeting_id: id,
    source_id: id,
    agrees: flag,
    body: text(4000),
    replied_at: moment,
  },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id', 'source_id', 'author_id'],
  merge: 'field',
  fields: { body: 'text' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
