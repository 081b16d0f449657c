import { groupBy } from '#lib/group-by.ts';
import { listAttendees, type Attendee } from '#domain/meetings/attendance-rows.ts';
import { cardRoom } from '#domain/meetings/card-room.ts';
import { scopeId, scopeKind } from '#domain/scope.ts';
import type { AttendanceRow } from '#domain/tables/attendance.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

export type { Attendee };

export interface Side {
  readonly participationId: string;
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly people: readonly Attendee[];
}

export interface AttendanceView {
  readonly sides: readonly Side[];
  readonly guests: readonly AttendanceRow[];
  /** Here or from elsewhere: of the room's own, who are so many in all, and of the guests beside them. */
  readonly count: { readonly present: number; readonly all: number; readonly guests: number };
}

/** Who is in the room of a meeting, by organisation in the round's order, the mentor last. */
export async function listAttendance(
  { db }: Local,
  meeting: MeetingRow,
  hat: Hat | undefined,
): Promise<AttendanceView> {
  const own = { index: 'meeting_id', equals: meeting.id };
  const isRound = scopeKind(meeting.scope_id) === 'round';
  // Of the whole round only its host has the names: one's own group's are those others can tick.
  const room = isRound && hat ? scopeId('group', hat.groupId) : cardRoom(meeting);
  const [cards, participations, organisations, rsvps, written] = await Promise.all([
    listVisible(db, 'seat_card', { index: 'scope_id', equals: room }),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
    listVisible(db, 'rsvp', own),
    listVisible(db, 'attendance', own),
  ]);
  const people = listAttendees({ cards, participations, rsvps, written });
  const bySide = groupBy(people, (one) => one.participationId);
  const sides = Array.from(bySide, ([participationId, of]) => {
    const row = participations.find((one) => one.id === participationId);
    const organisation = organisations.find((one) => one.id === row?.organisation_id)?.name ?? '';
    const isMentor = row?.kind === 'mentor';
    return { participationId, organisation, isMentor, people: of, ord: row?.ord ?? 0 };
  });
  const guests = written.filter((row) => row.role === 'guest' && row.participation_id === null);
  return {
    sides: sides.toSorted((a, b) => Number(a.isMentor) - Number(b.isMentor) || a.ord - b.ord),
    guests: guests.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    count: {
      present: people.filter(isThere).length,
      all: people.length,
      guests: guests.filter(isThere).length,
    },
  };
}

function isThere({ presence }: { readonly presence: string | undefined }): boolean {
  return presence === 'here' || presence === 'remote';
}
