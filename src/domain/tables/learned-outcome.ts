import { id, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** "Jag vet nu mer om …": the row is the tick, taken back by deleting it. */
export interface LearnedOutcomeRow extends RowHead {
  readonly participation_id: string;
  readonly outcome: string;
}

export const learnedOutcome: TableDefinition<'learned_outcome', LearnedOutcomeRow> = {
  name: 'learned_outcome',
  version: 1,
  columns: { participation_id: id, outcome: text(40, 1) },
  scopes: ['user'],
  key: ['author_id', 'participation_id', 'outcome'],
  merge: 'field',
  place: 'course',
};
