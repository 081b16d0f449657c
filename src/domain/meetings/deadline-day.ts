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

/** `YYYY-MM-DD`, the host's own or the rule's; empty while the meeting has no day. */
export function deadlineDay(
  { held_on: held, days }: Pick<MeetingRow, 'held_on' | 'days'>,
  key: DeadlineKey,
): string {
  return held === null ? '' : (readDay(days[key]) ?? addDays(held, daysFromMeeting[key]));
}
