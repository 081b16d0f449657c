import { id, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export const seatRoles = [
  'electedOfficial',
  'seniorManager',
  'strategist',
  'keyPerson',
  'courseParticipant',
] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Who is in a scope, by name and role; the only source of "who can read". */
export interface SeatCardRow extends RowHead {
  readonly seat_id: string;
  readonly user_id: string | null;
  readonly participation_id: string;
  readonly name: string;
  readonly role: SeatRole;
}

export const seatCard: TableDefinition<'seat_card', SeatCardRow> = {
  name: 'seat_card',
  version: 1,
  columns: {
    seat_id: id,
    user_id: orNull(id),
    participation_id: id,
    name: text(200),
    role: oneOf(seatRoles, 'courseParticipant'),
  },
  scopes: ['org', 'group', 'course', 'strategists', 'host'],
  key: ['seat_id', 'scope_id'],
  merge: 'server',
  place: 'programme',
};
