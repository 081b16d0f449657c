import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import { asksOf, type MeetingAsk } from '#domain/meetings/meeting-asks.ts';
import { hostsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

interface Mine {
  readonly meeting: MeetingRow;
  readonly lastDay: string | null;
}

/** What the meetings one takes part in ask of one now. */
export async function listMeetingAsks(
  local: Local,
  mine: readonly Mine[],
  at: Clock,
): Promise<MeetingAsk[]> {
  const { db, uid } = local;
  const [seats, records] = await Promise.all([
    listVisible(db, 'seat_card', { index: 'user_id', equals: uid }),
    listVisible(db, 'record'),
  ]);
  const asks = await Promise.all(
    mine.map(async ({ meeting, lastDay }) => {
      const { id, scope_id: scope, leader_seat_id: leader } = meeting;
      const isAhead = meetingTime({ ...meeting, lastDay }, at) === 'coming';
      const published = records.find(
        (row) =>
          row.scope_id === scope &&
          row.meeting_id === id &&
          row.published_at !== null &&
          row.author_id !== uid,
      );
      const [rsvp, hasReplied] = await Promise.all([
        isAhead ? getVisible(db, 'rsvp', scope, rowId('rsvp', id, uid)) : undefined,
        published ? hasRepliedAt(local, meeting) : false,
      ]);
      // Of the host's people the strategist is asked, and whoever leads.
      const inviting = seats.filter(
        (seat) => seat.role === 'strategist' || seat.seat_id === leader,
      );
      return asksOf(
        {
          meeting,
          lastDay,
          hasAnswered: rsvp !== undefined,
          invites: hostsMeeting(meeting, inviting),
          record: published && !hasReplied ? published : null,
        },
        at,
      );
    }),
  );
  return asks.flat();
}

async function hasRepliedAt({ db, uid }: Local, { id, scope_id }: MeetingRow): Promise<boolean> {
  const replies = await listVisible(db, 'record_reply', { index: 'meeting_id', equals: id });
  return replies.some((reply) => reply.author_id === uid && reply.scope_id === scope_id);
}
