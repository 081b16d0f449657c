import { scopeKind } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';

type Run = Pick<
  MeetingRow,
  'scope_id' | 'host_participation_id' | 'leader_seat_id' | 'writer_seat_id'
>;
type Seat = Pick<SeatCardRow, 'seat_id' | 'participation_id' | 'role'>;

/**
 * Whether one of these seats keeps the day going and its record: the host's, and whoever leads or
 * writes. The database asks the same (`app.runs_meeting`).
 */
export function runsMeeting(meeting: Run, mine: readonly Seat[]): boolean {
  const inRoom = (seat: Seat) =>
    scopeKind(meeting.scope_id) === 'strategists'
      ? seat.role === 'strategist'
      : seat.role !== 'courseParticipant';
  return mine
    .filter(inRoom)
    .some(
      ({ seat_id: seat, participation_id: of }) =>
        of === meeting.host_participation_id ||
        seat === meeting.leader_seat_id ||
        seat === meeting.writer_seat_id,
    );
}
