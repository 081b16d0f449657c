import {
  byKey,
  clock,
  count,
  day,
  flag,
  id,
  moment,
  oneOf,
  orNull,
  text,
  texts,
} from '../rows/column.ts';
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
  /** Who leads it and who writes, by seat: a successor takes it over. */
  readonly leader_seat_id: string | null;
  readonly writer_seat_id: string | null;
  /** Where one comes in from elsewhere; empty or https. */
  readonly remote_link: string;
  /** When the host asked the others to come. */
  readonly invited_at: string | null;
  readonly cancelled: boolean;
  /** What of the practical list is done, by key. */
  readonly practical: readonly string[];
  /** Deadlines the host has moved, by key. */
  readonly days: Readonly<Record<string, string | null>>;
  /** How many times it has been moved or cancelled: a calendar that knows it takes the newest. */
  readonly sequence: number;
}

export const meeting: TableDefinition<'meeting', MeetingRow> = {
  name: 'meeting',
  version: 2,
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
    leader_seat_id: orNull(id),
    writer_seat_id: orNull(id),
    remote_link: text(500),
    invited_at: orNull(moment),
    cancelled: flag,
    practical: texts,
    days: byKey(orNull(day), 1000),
    sequence: count(0, 10_000),
  },
  scopes: ['group', 'round', 'strategists'],
  owner: 'host_participation_id',
  merge: 'field',
  fields: { practical: 'set', days: 'nullByKey', sequence: 'max' },
  place: 'meeting',
};
