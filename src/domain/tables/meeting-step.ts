import { clock, id, moment, oneOf, orNull } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

export const stepStates = ['running', 'paused', 'ended'] as const;
export type StepState = (typeof stepStates)[number];

/** Where a meeting's day is, as whoever leads it has said; one row a meeting. */
export interface MeetingStepRow extends RowHead {
  readonly meeting_id: string;
  /** Null: between two items. */
  readonly agenda_item_id: string | null;
  readonly state: StepState;
  /** Since when: the leader's phone's time. */
  readonly stepped_at: string;
  /** When a break ends, or an item that has been given more time; empty: an item has its own minutes. */
  readonly until_clock: string;
}

export const meetingStep: TableDefinition<'meeting_step', MeetingStepRow> = {
  name: 'meeting_step',
  version: 1,
  columns: {
    meeting_id: id,
    agenda_item_id: orNull(id),
    state: oneOf(stepStates, 'running'),
    stepped_at: moment,
    until_clock: clock,
  },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id'],
  merge: 'latest',
  latestBy: 'stepped_at',
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
