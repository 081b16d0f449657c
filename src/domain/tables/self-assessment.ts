import { isOpenForWork } from '../assessment/closing.ts';
import { id, moment } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { seen, type Seen } from './hand-in.ts';
import { ownOccasion } from './own-occasion.ts';

/**
 * Somebody's own scores of one occasion as they stood when she left them to her colleagues. Without an
 * answer it says that she takes part in the joint assessment without scores of her own.
 */
export interface SelfAssessmentRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly answers: Seen;
  readonly left_at: string;
}

export const selfAssessment: TableDefinition<'self_assessment', SelfAssessmentRow> = {
  name: 'self_assessment',
  version: 1,
  columns: { participation_id: id, occasion_id: id, answers: seen, left_at: moment },
  scopes: ['org'],
  key: ['author_id', 'participation_id', 'occasion_id'],
  merge: 'latest',
  // As the assessment: of an occasion that the server knows.
  after: { by: 'occasion_id', rows: { [ownOccasion.name]: 'id' } },
  isOpen: isOpenForWork,
  place: 'checklist',
};
