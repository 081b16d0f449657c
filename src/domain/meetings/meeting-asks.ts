import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import { addDays } from '#lib/stockholm.ts';
import { deadlineOf } from './deadlines.ts';

/** What a meeting asks of somebody: whether she comes, to invite the others, to read its record. */
export interface MeetingAsk {
  readonly kind: 'rsvp' | 'arrange' | 'record';
  readonly meetingId: string;
  /** Until when; null where no day is set. */
  readonly by: string | null;
  readonly isOverdue: boolean;
}

/** A meeting one takes part in, and what one has done about it. */
export interface MeetingInHand {
  readonly meeting: MeetingRow;
  readonly lastDay: string | null;
  readonly hasAnswered: boolean;
  /** Whose it is to see to that the others are invited. */
  readonly invites: boolean;
  /** That others wrote and one has not answered; null: there is none. */
  readonly record: Pick<RecordRow, 'published_at' | 'reply_by'> | null;
}

/** The host is asked a week before the invitation is due. */
const HOST_DAYS = 7;

/**
 * One is asked to answer from the day the invitation has gone out, or should have; the host to invite
 * from a week before; everybody to read the record until its last day. A cancelled meeting asks nothing.
 */
export function asksOf(of: MeetingInHand, at: Clock): MeetingAsk[] {
  return [...beforeIt(of, at), ...afterIt(of, at)];
}

function beforeIt({ meeting, lastDay, ...of }: MeetingInHand, at: Clock): MeetingAsk[] {
  const invitation = deadlineOf(meeting, 'invitation');
  const isAhead = meetingTime({ ...meeting, lastDay }, at) === 'coming';
  if (meeting.cancelled || invitation === null || !isAhead) return [];
  const answer = deadlineOf(meeting, 'answer');
  const isInvited = meeting.invited_at !== null;
  const ask = (kind: MeetingAsk['kind'], by: string | null): MeetingAsk => ({
    kind,
    meetingId: meeting.id,
    by,
    isOverdue: by !== null && by < at.today,
  });
  return [
    ...(!of.hasAnswered && (isInvited || invitation <= at.today) ? [ask('rsvp', answer)] : []),
    ...(of.invites && !isInvited && addDays(invitation, -HOST_DAYS) <= at.today
      ? [ask('arrange', invitation)]
      : []),
  ];
}

function afterIt({ meeting, record }: MeetingInHand, { today }: Clock): MeetingAsk[] {
  if (record === null || record.published_at === null) return [];
  const by = record.reply_by;
  if (by !== null && by < today) return [];
  return [{ kind: 'record', meetingId: meeting.id, by, isOverdue: false }];
}
