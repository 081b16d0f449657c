import { clock, count, day, id, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface MeetingRow extends RowHead {
  readonly host_participation_id: string | null;
  readonly kind: 'start' | 'strategistMeeting' | 'learningMeeting' | 'resultsConference';
  readonly step_number: number;
  readonly title: string;
  readonly theme: string;
  readonly held_on: string | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
}

export const meeting: TableDefinition<'meeting', MeetingRow> = {
  name: 'meeting',
  version: 1,
  columns: {
    host_participation_id: orNull(id),
    kind: oneOf(
      ['start', 'strategistMeeting', 'learningMeeting', 'resultsConference'],
      'learningMeeting',
    ),
    step_number: count(1, 50),
    title: text(300),
    theme: text(300),
    held_on: orNull(day),
    starts_at: clock,
    ends_at: clock,
    place: text(500),
  },
  scopes: ['group', 'round'],
  owner: 'host_participation_id',
  merge: 'field',
  indexes: ['id'],
  place: 'meeting',
};
