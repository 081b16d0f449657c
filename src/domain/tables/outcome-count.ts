import { count, id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** How many in an organisation ticked an outcome: five or more, or no row. */
export interface OutcomeCountRow extends RowHead {
  readonly participation_id: string;
  readonly outcome: string;
  readonly people: number;
}

export const outcomeCount: TableDefinition<'outcome_count', OutcomeCountRow> = {
  name: 'outcome_count',
  version: 1,
  columns: { participation_id: id, outcome: text(40, 1), people: count(0, 1_000_000) },
  scopes: ['admin'],
  key: ['participation_id', 'outcome'],
  merge: 'server',
  place: 'course',
};
