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
  scopes: ['group', 'round'],
  owner: 'host_participation_id',
  merge: 'field',
  indexes: ['id'],
  place: 'meeting',
};
