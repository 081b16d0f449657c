import { scopeKind } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';

/** The programme office's part in the rounds: no seat, and what no organisation hosts is its own. */
export const officeSeat = { seat_id: '', participation_id: null, role: 'office' } as const;

/** One of a person's own seats, as its card names it. */
export type OwnSeat =
  Pick<SeatCardRow, 'seat_id' | 'participation_id' | 'role'> | typeof officeSeat;

type Hosted = Pick<MeetingRow, 'scope_id' | 'host_participation_id'>;
type Run = Hosted & Pick<MeetingRow, 'leader_seat_id' | 'writer_seat_id'>;

/**
 * Only strategists' seats are in the strategists' room; a seat in the course is in none of them, and
 * the office is nowhere but where the whole round is.
 */
function isInRoom(meeting: Pick<MeetingRow, 'scope_id'>, { role }: OwnSeat): boolean {
  const kind = scopeKind(meeting.scope_id);
  if (role === 'office') return kind === 'round';
  return kind === 'strategists' ? role === 'strategist' : role !== 'courseParticipant';
}

/**
 * Whose the meeting and its agenda are to change: the host's seats, of a conference the office. The
 * database takes a change of those two tables from nobody else, whoever leads or writes.
 */
export function hostsMeeting(meeting: Hosted, seats: readonly OwnSeat[]): boolean {
  return seats.some(
    (seat) => isInRoom(meeting, seat) && seat.participation_id === meeting.host_participation_id,
  );
}

/**
 * Who keeps the day going and its record: the host's seats, whoever leads and whoever writes. The
 * same as the database's `app.runs_meeting`, for those who have rows on their phones.
 */
export function runsMeeting(meeting: Run, seats: readonly OwnSeat[]): boolean {
  const { leader_seat_id: leader, writer_seat_id: writer } = meeting;
  return (
    hostsMeeting(meeting, seats) ||
    seats.some(
      (seat) => isInRoom(meeting, seat) && (seat.seat_id === leader || seat.seat_id === writer),
    )
  );
}
