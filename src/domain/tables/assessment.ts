import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { isOpenForWork } from '../closing.ts';

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
  isOpen: isOpenForWork,
  place: 'checklist',
};
