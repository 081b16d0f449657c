import { evidence, id, optional, orNull, score, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { isOpenForWork } from '../assessment/closing.ts';

export interface OwnAnswerRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly statement_id: string;
  /** Null = not scored yet (never 0). */
  readonly score: number | null;
  readonly comment: string;
  /** How one knows: a few words, a link or where it is written. Rows of before the question lack it. */
  readonly evidence?: string;
  readonly origin: string | null;
}

export const ownAnswer: TableDefinition<'own_answer', OwnAnswerRow> = {
  name: 'own_answer',
  version: 2,
  columns: {
    participation_id: id,
    occasion_id: id,
    statement_id: id,
    score: orNull(score),
    comment: text(4000),
    evidence: optional(evidence),
    origin: orNull(id),
  },
  scopes: ['user'],
  key: ['author_id', 'participation_id', 'occasion_id', 'statement_id'],
  merge: 'field',
  fields: { comment: 'text', evidence: 'text' },
  isOpen: isOpenForWork,
  place: 'checklist',
};
