import { flag, id, moment, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** A question about a statement, to those who have come further. All of the group read it. */
export interface QuestionRow extends RowHead {
  /** The organisation that asks. */
  readonly participation_id: string;
  /** Null: all the others. */
  readonly to_participation_id: string | null;
  readonly occasion_id: string;
  readonly statement_id: string;
  readonly body: string;
  readonly asked_at: string;
  /** Talked about: it is not taken up at the next meeting. */
  readonly settled: boolean;
}

export const question: TableDefinition<'question', QuestionRow> = {
  name: 'question',
  version: 1,
  columns: {
    participation_id: id,
    to_participation_id: orNull(id),
    occasion_id: id,
    statement_id: id,
    body: text(2000),
    asked_at: moment,
    settled: flag,
  },
  scopes: ['group'],
  merge: 'field',
  fields: { body: 'text' },
  place: 'checklist',
};
