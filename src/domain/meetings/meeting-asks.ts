import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { addDays } from '#lib/stockholm.ts';
import { deadlineDay } from './deadline-day.ts';

/** What a meeting ahead asks of somebody: whether she comes; its host: to invite; who speaks: her presentation. */
export interface MeetingAsk {
  readonly kind: 'rsvp' | 'arrange' | 'handIn';
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
  /** Hers to hand in what her organisation shows, and it has not been. */
  readonly owesFile: boolean;
}

/** Two weeks before the day is when one makes it. */
const HAND_IN_DAYS = 14;
/** The host is asked a week before the invitation is due. */
const HOST_DAYS = 7;

/**
 * One is asked to answer from the day the invitation has gone out, or should have; the host to invite
 * from a week before, a strategist for what her organisation shows from two weeks before its day. A cancelled meeting asks nothing. Of the first screen: kept small.
 */
export function asksOf(
  { meeting, hasAnswered, invites, owesFile }: MeetingInHand,
  at: Clock,
): MeetingAsk[] {
  const asks: MeetingAsk[] = [];
  if (meeting.cancelled || meetingTime(meeting, at) !== 'coming') return asks;
  const { today } = at;
  const due = deadlineDay(meeting, 'invitation');
  const ask = (kind: MeetingAsk['kind'], by: string) =>
    asks.push({ kind, meetingId: meeting.id, by, isOverdue: by < today });
  const isInvited = meeting.invited_at !== null;
  if (!hasAnswered && (isInvited || due <= today)) ask('rsvp', deadlineDay(meeting, 'answer'));
  if (invites && !isInvited && addDays(due, -HOST_DAYS) <= today) ask('arrange', due);
  const shown = deadlineDay(meeting, 'presentation');
  if (owesFile && isPresented(meeting) && addDays(shown, -HAND_IN_DAYS) <= today)
    ask('handIn', shown);
  return asks;
}

/** Where every organisation shows something. */
export function isPresented({ kind, held_on: day }: Pick<MeetingRow, 'kind' | 'held_on'>): boolean {
  return day !== null && (kind === 'learningMeeting' || kind === 'resultsConference');
}
