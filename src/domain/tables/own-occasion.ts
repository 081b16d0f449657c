import { fieldLimits } from '../field-limits.ts';
import { day, id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/**
 * An occasion of an organisation's own, beside the round's: scored in the same way, never opened for the
 * group. Its list is chosen once; it can be taken away until somebody has scored.
 */
export interface OwnOccasionRow extends RowHead {
  readonly participation_id: string;
  readonly checklist_version_id: string;
  readonly title: string;
  readonly opens_on: string;
  readonly closes_on: string;
}

export const ownOccasion: TableDefinition<'own_occasion', OwnOccasionRow> = {
  name: 'own_occasion',
  version: 1,
  columns: {
    participation_id: id,
    checklist_version_id: id,
    title: text(fieldLimits.occasion),
    opens_on: day,
    closes_on: day,
  },
  scopes: ['org'],
  merge: 'field',
  place: 'checklist',
};
