import {
  byKey,
  count,
  evidence,
  id,
  optional,
  orNull,
  score,
  text,
  type Column,
} from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import { assessment } from './assessment.ts';
import { reopening } from './reopening.ts';

/** What one had on the screen, by statement; a statement without score and comment is not named. */
export type Seen = Readonly<
  Record<
    string,
    {
      readonly score: number | null;
      readonly comment: string;
      /** Named only where there is any. */
      readonly evidence?: string;
    }
  >
>;

export const seen: Column<Seen> = byKey<Seen[string]>(
  { score: orNull(score), comment: text(4000), evidence: optional(evidence) },
  280_000,
);

/** Written once: when the server has taken it in, `seen` is what the organisation handed in. */
export interface HandInRow extends RowHead {
  readonly assessment_id: string;
  readonly number: number;
  readonly seen: Seen;
}

export const handIn: TableDefinition<'hand_in', HandInRow> = {
  name: 'hand_in',
  version: 1,
  columns: { assessment_id: id, number: count(1, 1000), seen },
  scopes: ['org'],
  key: ['assessment_id', 'number'],
  merge: 'append',
  parent: { tbl: assessment.name, field: 'assessment_id' },
  // What was reviewed must be what stands at the server: everything of it travels first.
  after: {
    by: 'assessment_id',
    rows: {
      [assessment.name]: 'id',
      [answer.name]: 'assessment_id',
      [reopening.name]: 'assessment_id',
      [alternative.name]: null,
    },
  },
  place: 'checklist',
};
