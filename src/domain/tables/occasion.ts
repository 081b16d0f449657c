import { count, day, id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface OccasionRow extends RowHead {
  readonly round_id: string;
  readonly checklist_version_id: string;
  readonly number: number;
  readonly title: string;
  readonly step_number: number;
  readonly opens_on: string;
  readonly closes_on: string;
}

export const occasion: TableDefinition<'occasion', OccasionRow> = {
  name: 'occasion',
  version: 1,
  columns: {
    round_id: id,
    checklist_version_id: id,
    number: count(1, 50),
    title: text(300),
    step_number: count(1, 50),
    opens_on: day,
    closes_on: day,
  },
  scopes: ['plan'],
  key: ['round_id', 'checklist_version_id', 'number'],
  merge: 'server',
  place: 'programme',
};
