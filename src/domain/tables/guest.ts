import { id, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { groupSession } from './group-session.ts';

/** Somebody in the room who has no account yet: an invited seat, or a name to be matched. */
export interface GuestRow extends RowHead {
  readonly session_id: string;
  readonly name: string;
  readonly seat_id: string | null;
}

export const guest: TableDefinition<'guest', GuestRow> = {
  name: 'guest',
  version: 1,
  columns: { session_id: id, name: text(200), seat_id: orNull(id) },
  scopes: ['course'],
  merge: 'field',
  parent: { tbl: groupSession.name, field: 'session_id' },
  place: 'course',
};
