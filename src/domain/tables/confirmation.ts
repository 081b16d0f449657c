import { id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { handIn } from './hand-in.ts';

/** A seat has read what was handed in and stands behind it. */
export interface ConfirmationRow extends RowHead {
  readonly hand_in_id: string;
  readonly seat_id: string;
}

export const confirmation: TableDefinition<'confirmation', ConfirmationRow> = {
  name: 'confirmation',
  version: 1,
  columns: { hand_in_id: id, seat_id: id },
  scopes: ['org'],
  key: ['hand_in_id', 'seat_id'],
  merge: 'append',
  parent: { tbl: handIn.name, field: 'hand_in_id' },
  place: 'checklist',
};
