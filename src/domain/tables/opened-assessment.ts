import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { seen, type Seen } from './hand-in.ts';

/** A hand-in as it stood when its organisation opened it for the group; the server writes it. */
export interface OpenedAssessmentRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly hand_in_id: string;
  readonly seen: Seen;
}

export const openedAssessment: TableDefinition<'opened_assessment', OpenedAssessmentRow> = {
  name: 'opened_assessment',
  version: 1,
  columns: { participation_id: id, occasion_id: id, hand_in_id: id, seen },
  scopes: ['group'],
  key: ['hand_in_id', 'scope_id'],
  merge: 'server',
  place: 'checklist',
};
