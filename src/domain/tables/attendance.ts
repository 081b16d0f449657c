import { id, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

export const presences = ['here', 'remote', 'away'] as const;
export type Presence = (typeof presences)[number];

export const attendanceRoles = [
  'electedOfficial',
  'seniorManager',
  'strategist',
  'keyPerson',
  'mentor',
  'guest',
] as const;
export type AttendanceRole = (typeof attendanceRoles)[number];

/** Who was at a meeting, with the name and role of that day: a seat may have another person later. */
export interface AttendanceRow extends RowHead {
  readonly meeting_id: string;
  /** The seat's; a guest has an id of its own here. */
  readonly seat_id: string;
  /** Null: a guest. */
  readonly participation_id: string | null;
  readonly user_id: string | null;
  readonly name: string;
  /** A guest's organisation, or what she is there as. */
  readonly unit: string;
  readonly role: AttendanceRole;
  readonly presence: Presence;
}

export const attendance: TableDefinition<'attendance', AttendanceRow> = {
  name: 'attendance',
  version: 1,
  columns: {
    meeting_id: id,
    seat_id: id,
    participation_id: orNull(id),
    user_id: orNull(id),
    name: text(200, 1),
    unit: text(200),
    role: oneOf(attendanceRoles, 'guest'),
    presence: oneOf(presences, 'away'),
  },
  scopes: ['group', 'strategists', 'round'],
  key: ['meeting_id', 'seat_id'],
  merge: 'field',
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
