import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { addDays } from '#lib/stockholm.ts';
import { deadlineDay } from './deadline-day.ts';

/** What a meeting ahead asks of somebody: whether she comes; its host: to invite the others. */
export interface MeetingAsk {
  readonly kind: 'rsvp' | 'arrange';
  readonly meetingId: string;
  /** Until when. */
  readonly by: string;
  readonly isOverdue: boolean;
}

/** A meeting one takes part in, and what one has done about it. */
export interface MeetingInHand {
  readonly meeting: MeetingRow;
  readonly hasAnswered: boolean;
  /** Whose it is to see to that the others are invited. */
  readonly invites: boolean;
}

/** The host is asked a week before the invitation is due. */
const HOST_DAYS = 7;

/**
 * One is asked to answer from the day the invitation has gone out, or should have; the host to invite
 * from a week before. A cancelled meeting asks nothing. Of the first screen: kept small.
 */
export function asksOf({ meeting, hasAnswered, invites }: MeetingInHand, at: Clock): MeetingAsk[] {
  const asks: MeetingAsk[] = [];
  if (meeting.cancelled || meetingTime(meeting, at) !== 'coming') return asks;
  const { today } = at;
  const due = deadlineDay(meeting, 'invitation');
  const ask = (kind: MeetingAsk['kind'], by: string) =>
    asks.push({ kind, meetingId: meeting.id, by, isOverdue: by < today });
  const isInvited = meeting.invited_at !== null;
  if (!hasAnswered && (isInvited || due <= today)) ask('rsvp', deadlineDay(meeting, 'answer'));
  if (invites && !isInvited && addDays(due, -HOST_DAYS) <= today) ask('arrange', due);
  return asks;
}
