import type { MeetingRow } from '../tables/meeting.ts';
import type { SeatCardRow } from '../tables/seat-card.ts';

/** One's own seats as far as they say who one is at a meeting. */
export type OwnSeat = Pick<SeatCardRow, 'seat_id' | 'participation_id' | 'role'>;
type Run = Pick<MeetingRow, 'host_participation_id' | 'leader_seat_id' | 'writer_seat_id'>;

/**
 * Who leads, who writes and everybody of the host's: they step the agenda on, say who is there and
 * write the record. The database's own rule is `app.runs_meeting`.
 */
export function runsMeeting(meeting: Run, seats: readonly OwnSeat[]): boolean {
  const { leader_seat_id: leader, writer_seat_id: writer } = meeting;
  return (
    isOfHost(meeting, seats) ||
    seats.some(({ seat_id: seat }) => seat === leader || seat === writer)
  );
}

/** The agenda's items belong to the host: its own seats change them, whoever leads the day. */
export function isOfHost(
  { host_participation_id: host }: Pick<Run, 'host_participation_id'>,
  seats: readonly OwnSeat[],
): boolean {
  return seats.some((seat) => seat.participation_id === host && seat.role !== 'courseParticipant');
}
