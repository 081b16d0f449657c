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
  scopes: ['plan'],
  merge: 'server',
  indexes: ['round_id'],
  place: 'programme',
};
