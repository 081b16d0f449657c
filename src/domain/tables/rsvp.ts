import { id, moment, oneOf } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

export const rsvpAnswers = ['coming', 'remote', 'away'] as const;
export type RsvpAnswer = (typeof rsvpAnswers)[number];

/** Whether somebody comes to a meeting. All of the room read it. */
export interface RsvpRow extends RowHead {
  readonly participation_id: string;
  readonly meeting_id: string;
  readonly answer: RsvpAnswer;
  readonly answered_at: string;
}

export const rsvp: TableDefinition<'rsvp', RsvpRow> = {
  name: 'rsvp',
  version: 1,
  columns: {
    participation_id: id,
    meeting_id: id,
    answer: oneOf(rsvpAnswers, 'away'),
    answered_at: moment,
  },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id', 'author_id'],
  merge: 'field',
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
