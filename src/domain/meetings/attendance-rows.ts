import { compareText } from '#lib/compare.ts';
import {
  attendanceRoles,
  type AttendanceRole,
  type AttendanceRow,
  type Presence,
} from '../tables/attendance.ts';
import type { ParticipationRow } from '../tables/participation.ts';
import type { RsvpAnswer, RsvpRow } from '../tables/rsvp.ts';
import type { SeatCardRow } from '../tables/seat-card.ts';

/** One who may be in the room: by her seat, with what she has answered and what is written down. */
export interface Attendee {
  readonly seatId: string;
  readonly userId: string | null;
  readonly participationId: string;
  readonly name: string;
  readonly role: AttendanceRole;
  readonly answer: RsvpAnswer | undefined;
  /** Undefined: nobody has said. */
  readonly presence: Presence | undefined;
}

/** What an answer says of the day: shown until somebody has seen who is there, and written by nobody. */
export const expected: Readonly<Record<RsvpAnswer, Presence>> = {
  coming: 'here',
  remote: 'remote',
  away: 'away',
};

/**
 * The room's people as their cards name them, one for each seat; a seat whose row is written keeps
 * the name and the role of that day, also when somebody else has it since.
 */
export function listAttendees(input: {
  readonly cards: readonly SeatCardRow[];
  readonly participations: readonly Pick<ParticipationRow, 'id' | 'kind'>[];
  readonly rsvps: readonly RsvpRow[];
  readonly written: readonly AttendanceRow[];
}): Attendee[] {
  const { cards, participations, rsvps, written } = input;
  const inRoom = cards.filter((card) => card.role !== 'courseParticipant');
  const people = inRoom.map((card): Attendee => {
    const kind = participations.find((row) => row.id === card.participation_id)?.kind;
    const row = written.find((one) => one.seat_id === card.seat_id);
    const answered = rsvps.find((one) => card.user_id !== null && one.author_id === card.user_id);
    return {
      seatId: card.seat_id,
      userId: card.user_id,
      participationId: card.participation_id,
      name: row?.name ?? card.name,
      role: row?.role ?? (kind === 'mentor' ? 'mentor' : roleOf(card)),
      answer: answered?.answer,
      presence: row?.presence,
    };
  });
  return [...people, ...formerOnes(inRoom, written)].toSorted(
    (one, other) =>
      rank(one.role) - rank(other.role) ||
      one.name.localeCompare(other.name, 'sv') ||
      compareText(one.seatId, other.seatId),
  );
}

/** They were there, and have no seat any more. */
function formerOnes(
  cards: readonly SeatCardRow[],
  written: readonly AttendanceRow[],
): readonly Attendee[] {
  return written
    .filter((row) => !cards.some((card) => card.seat_id === row.seat_id))
    .flatMap((row) =>
      row.participation_id === null
        ? []
        : {
            seatId: row.seat_id,
            userId: row.user_id,
            participationId: row.participation_id,
            name: row.name,
            role: row.role,
            answer: undefined,
            presence: row.presence,
          },
    );
}

function roleOf({ role }: SeatCardRow): AttendanceRole {
  return role === 'courseParticipant' ? 'guest' : role;
}

function rank(role: AttendanceRole): number {
  return attendanceRoles.indexOf(role);
}
