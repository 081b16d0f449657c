import { scopeId, scopeKind } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { rowId } from '#lib/row-id.ts';

type Of = Pick<MeetingRow, 'id' | 'scope_id'>;

/** The room that only a meeting's host is in. The database makes the same id: `app.host_room`. */
export function hostRoom({ id, scope_id: scope }: Of): string {
  return scopeId('host', rowId('host', scope, id));
}

/**
 * Where the cards of those who are asked to a meeting lie: in its own room. Of a whole round only the
 * host has the names.
 */
export function cardRoom(meeting: Of): string {
  return scopeKind(meeting.scope_id) === 'round' ? hostRoom(meeting) : meeting.scope_id;
}
