import { id, orNull, score, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { isOpenForWork } from '../closing.ts';

export interface OwnAnswerRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly statement_id: string;
  /** Null = not scored yet (never 0). */
  readonly score: number | null;
  readonly comment: string;
  readonly origin: string | null;
}

export const ownAnswer: TableDefinition<'own_answer', OwnAnswerRow> = {
  name: 'own_answer',
  version: 1,
  columns: {
    participation_id: id,
    occasion_id: id,
    statement_id: id,
    score: orNull(score),
    comment: text(4000),
    origin: orNull(id),
  },
  scopes: ['user', 'org'],
  key: ['author_id', 'participation_id', 'occasion_id', 'statement_id'],
  merge: 'field',
  fields: { comment: 'text' },
  isOpen: isOpenForWork,
  indexes: ['occasion_id', 'statement_id', 'origin'],
  place: 'checklist',
};
