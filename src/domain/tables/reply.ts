import { id, moment, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { question } from './question.ts';

/** What somebody of the group, the mentor too, has to say to a question. */
export interface ReplyRow extends RowHead {
  readonly participation_id: string;
  readonly question_id: string;
  readonly body: string;
  readonly replied_at: string;
}

export const reply: TableDefinition<'reply', ReplyRow> = {
  name: 'reply',
  version: 1,
  columns: { participation_id: id, question_id: id, body: text(4000), replied_at: moment },
  scopes: ['group'],
  merge: 'field',
  fields: { body: 'text' },
  parent: { tbl: question.name, field: 'question_id' },
  place: 'checklist',
};
