import { id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** What somebody needs at a meeting: hers, and a copy with the meeting's host alone. It goes when it is over. */
export interface NeedRow extends RowHead {
  readonly meeting_scope: string;
  readonly meeting_id: string;
  readonly participation_id: string;
  readonly body: string;
}

export const need: TableDefinition<'need', NeedRow> = {
  name: 'need',
  version: 1,
  columns: { meeting_scope: text(60, 1), meeting_id: id, participation_id: id, body: text(1000) },
  scopes: ['user', 'host'],
  key: ['meeting_scope', 'meeting_id', 'author_id'],
  merge: 'field',
  fields: { body: 'text' },
  place: 'meeting',
};
