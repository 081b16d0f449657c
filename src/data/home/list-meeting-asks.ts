import type { Clock } from '#domain/meeting-time.ts';
import { asksOf, type MeetingAsk } from '#domain/meetings/meeting-asks.ts';
import { hostsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

/** What the meetings one takes part in ask of one now. */
export async function listMeetingAsks(
  { db, uid }: Local,
  mine: readonly MeetingRow[],
  at: Clock,
): Promise<MeetingAsk[]> {
  const seats = await listVisible(db, 'seat_card', { index: 'user_id', equals: uid });
  const asks = await Promise.all(
    mine.map(async (meeting) => {
      const { id, scope_id: scope, leader_seat_id: leader } = meeting;
      const rsvp = await getVisible(db, 'rsvp', scope, rowId('rsvp', id, uid));
      // Of the host's people the strategist is asked, and whoever leads.
      const inviting = seats.filter(
        (seat) => seat.role === 'strategist' || seat.seat_id === leader,
      );
      const invites = hostsMeeting(meeting, inviting);
      return asksOf({ meeting, hasAnswered: rsvp !== undefined, invites }, at);
    }),
  );
  return asks.flat();
}
