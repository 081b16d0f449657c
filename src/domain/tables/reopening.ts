import { count, id } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { assessment } from './assessment.ts';

/** Version `number` may be worked on, after hand-in `number - 1`. */
export interface ReopeningRow extends RowHead {
  readonly assessment_id: string;
  readonly number: number;
}

export const reopening: TableDefinition<'reopening', ReopeningRow> = {
  name: 'reopening',
  version: 1,
  columns: { assessment_id: id, number: count(1, 1000) },
  scopes: ['org'],
  key: ['assessment_id', 'number'],
  merge: 'append',
  parent: { tbl: assessment.name, field: 'assessment_id' },
  place: 'checklist',
};
