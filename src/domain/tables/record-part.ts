import { flag, id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

/** A paragraph of a record as its writer wants it read. What it came from stays as it was written. */
export interface RecordPartRow extends RowHead {
  readonly meeting_id: string;
  /** The entry, the thing to do or the agenda item it stands for. */
  readonly source_id: string;
  /** Empty: as it was written. */
  readonly body: string;
  readonly left_out: boolean;
}

export const recordPart: TableDefinition<'record_part', RecordPartRow> = {
  name: 'record_part',
  version: 1,
  columns: { meeting_id: id, source_id: id, body: text(10_000), left_out: flag },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id', 'source_id'],
  merge: 'field',
  fields: { body: 'text' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
