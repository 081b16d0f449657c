import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { isOpenForWork } from '../assessment/closing.ts';
import { ownOccasion } from './own-occasion.ts';

export interface AssessmentRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly checklist_version_id: string;
}

export const assessment: TableDefinition<'assessment', AssessmentRow> = {
  name: 'assessment',
  version: 1,
  columns: { participation_id: id, occasion_id: id, checklist_version_id: id },
  scopes: ['org'],
  key: ['participation_id', 'occasion_id', 'checklist_version_id'],
  merge: 'field',
  // The server knows nothing of an occasion of its own before that is there.
  after: { by: 'occasion_id', rows: { [ownOccasion.name]: 'id' } },
  isOpen: isOpenForWork,
  place: 'checklist',
};
