import type { MeetingRow } from '#domain/tables/meeting.ts';
import { addDays, readDay } from '#lib/stockholm.ts';

/**
 * Days from the meeting, as the programme's reminder timeline has them (domain.md 6.2), by the key under
 * which its host may have set another day (`meeting.days`). Letters only: the database takes no others.
 */
export const daysFromMeeting = {
  scoring: -42,
  strategists: -21,
  invitation: -14,
  // Who comes is known when the host orders food.
  answer: -7,
  presentation: -7,
  record: 3,
  reply: 7,
} as const;
export type DeadlineKey = keyof typeof daysFromMeeting;

/** The day the host has set; undefined where the rule's stands. */
export function movedDay({ days }: Pick<MeetingRow, 'days'>, key: DeadlineKey): string | undefined {
  return Object.hasOwn(days, key) ? readDay(days[key]) : undefined;
}

/** `YYYY-MM-DD`; null while the meeting has no day. */
export function deadlineDay(
  meeting: Pick<MeetingRow, 'held_on' | 'days'>,
  key: DeadlineKey,
): string | null {
  if (meeting.held_on === null) return null;
  return movedDay(meeting, key) ?? (addDays(meeting.held_on, daysFromMeeting[key]) || null);
}
