import { rowId } from '#lib/row-id.ts';
import { width, type Audience } from './note.ts';
import { scopeId } from './scope.ts';
import type { NoteKind, NoteRow } from './tables/note.ts';

/** The hat a note is written under: whose note, in which organisation, in which group. */
export interface NotePlace {
  readonly uid: string;
  readonly participationId: string;
  readonly groupId: string;
  readonly roundId: string;
}

export function isWider(one: Audience, other: Audience): boolean {
  return width[one] > width[other];
}

export function audienceScope(audience: Audience, place: NotePlace): string {
  switch (audience) {
    case 'self':
      return scopeId('user', place.uid);
    case 'organisation':
      return scopeId('org', place.participationId);
    case 'round':
      return scopeId('round', place.roundId);
    default:
      return scopeId(audience, place.groupId);
  }
}

/** The server recomputes it: one copy per original, scope and author. */
export function noteCopyId(origin: string, scope: string, author: string): string {
  return rowId('note', origin, scope, author);
}

export type NoteFields = Pick<
  NoteRow,
  | 'participation_id'
  | 'meeting_id'
  | 'agenda_item_id'
  | 'kind'
  | 'body'
  | 'written_at'
  | 'shared'
  | 'origin'
>;

/** The whole own row of a copy: also what an update on a tombstone must carry. */
export function noteCopy(original: NoteRow): NoteFields {
  return {
    participation_id: original.participation_id,
    meeting_id: original.meeting_id,
    agenda_item_id: original.agenda_item_id,
    kind: original.kind,
    body: original.body,
    written_at: original.written_at,
    shared: [],
    origin: original.id,
  };
}

/** A new entry before its first letter. */
export function emptyNote(place: {
  readonly participationId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  readonly kind: NoteKind;
  readonly writtenAt: string;
}): NoteFields {
  return {
    participation_id: place.participationId,
    meeting_id: place.meetingId,
    agenda_item_id: place.agendaItemId,
    kind: place.kind,
    body: '',
    written_at: place.writtenAt,
    shared: [],
    origin: null,
  };
}
