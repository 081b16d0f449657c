import { evidence, id, optional, orNull, score, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { assessment } from './assessment.ts';
import { isOpenForWork } from '../assessment/closing.ts';
import { reopening } from './reopening.ts';

export interface AnswerRow extends RowHead {
  readonly assessment_id: string;
  readonly statement_id: string;
  readonly score: number | null;
  readonly comment: string;
  /** How one knows: a few words, a link or where it is written. Rows of before the question lack it. */
  readonly evidence?: string;
}

export const answer: TableDefinition<'answer', AnswerRow> = {
  name: 'answer',
  version: 2,
  columns: {
    assessment_id: id,
    statement_id: id,
    score: orNull(score),
    comment: text(4000),
    evidence: optional(evidence),
  },
  scopes: ['org'],
  key: ['assessment_id', 'statement_id'],
  merge: 'alternative',
  fields: { comment: 'text', evidence: 'text' },
  parent: { tbl: assessment.name, field: 'assessment_id' },
  // What is handed in takes no edit until it is known to be open again.
  after: { by: 'assessment_id', rows: { [reopening.name]: 'assessment_id' } },
  isOpen: isOpenForWork,
  place: 'checklist',
};
