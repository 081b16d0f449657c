import { fieldLimits } from '../field-limits.ts';
import { day, id, moment, oneOf, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** What a work was made of: nothing but a title, a statement, what a partner has come further with, an entry. */
export const workOrigins = ['nothing', 'statement', 'partner', 'note'] as const;
export type WorkOrigin = (typeof workOrigins)[number];

/** What an organisation wants to better between the meetings. Its state follows from its cycles. */
export interface ImprovementWorkRow extends RowHead {
  readonly title: string;
  /** Whose everyday it is about. */
  readonly operation: string;
  /** By seat, so that a successor takes it over; null: nobody yet. */
  readonly owner_seat_id: string | null;
  /** In fact, by sex. */
  readonly problem: string;
  readonly causes: string;
  readonly idea: string;
  /** *Vem märker det?* in a sentence. */
  readonly who_notices: string;
  readonly lesson_learned: string;
  readonly dissemination: string;
  readonly statement_ids: readonly string[];
  /** Keys of `content/goals`. */
  readonly sub_goals: readonly string[];
  /** `'1'` … `'30'`. */
  readonly cemr_articles: readonly string[];
  /** `'1'` … `'17'`. */
  readonly agenda_goals: readonly string[];
  readonly from_kind: WorkOrigin;
  /** The statement (of a partner's, too), or the entry's original. */
  readonly from_id: string | null;
  /** Whose it was seen at. */
  readonly from_participation_id: string | null;
  /** Put aside without a cycle that says so. */
  readonly ended_on: string | null;
  readonly begun_at: string;
}

const long = text(fieldLimits.work);

export const improvementWork: TableDefinition<'improvement_work', ImprovementWorkRow> = {
  name: 'improvement_work',
  version: 1,
  columns: {
    title: text(fieldLimits.title, 1),
    operation: text(fieldLimits.title),
    owner_seat_id: orNull(id),
    problem: long,
    causes: long,
    idea: long,
    who_notices: text(fieldLimits.workSentence),
    lesson_learned: long,
    dissemination: long,
    statement_ids: texts,
    sub_goals: texts,
    cemr_articles: texts,
    agenda_goals: texts,
    from_kind: oneOf(workOrigins, 'nothing'),
    from_id: orNull(id),
    from_participation_id: orNull(id),
    ended_on: orNull(day),
    begun_at: moment,
  },
  scopes: ['org'],
  merge: 'field',
  fields: {
    title: 'text',
    operation: 'text',
    problem: 'text',
    causes: 'text',
    idea: 'text',
    who_notices: 'text',
    lesson_learned: 'text',
    dissemination: 'text',
    statement_ids: 'set',
    sub_goals: 'set',
    cemr_articles: 'set',
    agenda_goals: 'set',
  },
  place: 'improvement',
};
