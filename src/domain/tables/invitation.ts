import { id, moment, oneOf, optional, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { seatRoles, type SeatRole } from './seat-card.ts';

export interface InvitationRow extends RowHead {
  readonly participation_id: string;
  readonly address: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'declined';
  /** A förvaltning, a school, the board of a company; empty = none told. */
  readonly unit: string;
  /** Whom it brought here, once accepted; only the server knows and writes it. */
  readonly user_id: string | null;
  /** When the programme office invited her; null when somebody of the organisation did. The server's, too. */
  readonly by_office_at?: string | null | undefined;
}

export const invitation: TableDefinition<'invitation', InvitationRow> = {
  name: 'invitation',
  version: 3,
  columns: {
    participation_id: id,
    address: text(254, 3),
    name: text(200, 1),
    role: oneOf(seatRoles, 'courseParticipant'),
    state: oneOf(['open', 'accepted', 'withdrawn', 'declined'], 'open'),
    unit: text(80),
    user_id: orNull(id),
    by_office_at: optional(orNull(moment)),
  },
  scopes: ['admin'],
  key: ['participation_id', 'address', 'role'],
  merge: 'field',
  place: 'participation',
};
