import type { MeetingRow } from '#domain/tables/meeting.ts';
import { addDays } from '#lib/stockholm.ts';
import { deadlineDay } from './deadline-day.ts';

type Shown = Pick<MeetingRow, 'kind' | 'held_on' | 'days' | 'cancelled'>;

/** Two weeks before the day is when one makes it. */
const HAND_IN_DAYS = 14;

/** Where every organisation shows something. */
export function isPresented({ kind, held_on: day }: Pick<MeetingRow, 'kind' | 'held_on'>): boolean {
  return day !== null && (kind === 'learningMeeting' || kind === 'resultsConference');
}

/** Until when an organisation is asked for what it shows; null when nothing is asked now. */
export function handInAsked(meeting: Shown, today: string): string | null {
  const { held_on: day, cancelled } = meeting;
  if (cancelled || !isPresented(meeting) || day === null || day <= today) return null;
  const by = deadlineDay(meeting, 'presentation');
  return addDays(by, -HAND_IN_DAYS) <= today ? by : null;
}
