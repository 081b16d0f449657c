import { count, day, id, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface PlanStepRow extends RowHead {
  readonly round_id: string;
  readonly number: number;
  readonly kind: 'course' | 'start' | 'learningMeeting' | 'homeWork' | 'resultsConference';
  readonly title: string;
  readonly theme: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

export const planStep: TableDefinition<'plan_step', PlanStepRow> = {
  name: 'plan_step',
  version: 1,
  columns: {
    round_id: id,
    number: count(1, 50),
    kind: oneOf(
      ['course', 'start', 'learningMeeting', 'homeWork', 'resultsConference'],
      'homeWork',
    ),
    title: text(300),
    theme: text(300),
    starts_on: orNull(day),
    ends_on: orNull(day),
  },
  scopes: ['plan'],
  merge: 'server',
  place: 'programme',
};
