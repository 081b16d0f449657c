import { fieldLimits } from '../field-limits.ts';
import { day, id, moment, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { improvementWork } from './improvement-work.ts';

/** *Inför, anpassa, prova annat, avsluta.* */
export const decisions = ['introduce', 'adapt', 'tryOther', 'end'] as const;
export type Decision = (typeof decisions)[number];

/** One turn of planera, göra, studera, agera. Which number it has follows from when it was begun. */
export interface CycleRow extends RowHead {
  readonly work_id: string;
  readonly what: string;
  /** Where, and with whom. */
  readonly place: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  /** How one sees that it got better. */
  readonly how_known: string;
  /** *Vad tror ni händer?* Not empty before the test begins. */
  readonly guess: string;
  /** Null: not begun. */
  readonly started_on: string | null;
  readonly saw: string;
  readonly result_women: string;
  readonly result_men: string;
  readonly learned: string;
  /** Null: not decided. */
  readonly decision: Decision | null;
  readonly decided_on: string | null;
  readonly begun_at: string;
}

const sentence = text(fieldLimits.workSentence);
const long = text(fieldLimits.work);
const result = text(fieldLimits.workResult);

export const cycle: TableDefinition<'cycle', CycleRow> = {
  name: 'cycle',
  version: 1,
  columns: {
    work_id: id,
    what: sentence,
    place: sentence,
    starts_on: orNull(day),
    ends_on: orNull(day),
    how_known: sentence,
    guess: sentence,
    started_on: orNull(day),
    saw: long,
    result_women: result,
    result_men: result,
    learned: long,
    decision: orNull(oneOf(decisions, 'end')),
    decided_on: orNull(day),
    begun_at: moment,
  },
  scopes: ['org'],
  merge: 'field',
  fields: {
    what: 'text',
    place: 'text',
    how_known: 'text',
    guess: 'text',
    saw: 'text',
    result_women: 'text',
    result_men: 'text',
    learned: 'text',
  },
  parent: { tbl: improvementWork.name, field: 'work_id' },
  place: 'improvement',
};
