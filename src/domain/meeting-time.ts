import { minutesOf } from '#lib/stockholm.ts';
import type { MeetingRow } from './tables/meeting.ts';

/** Where in time: the day (`YYYY-MM-DD`) and the clock (`HH.MM`), both in Sweden. */
export interface Clock {
  readonly today: string;
  readonly clock: string;
}

export type MeetingTime = 'undated' | 'coming' | 'today' | 'past';

/** A meeting is `today` the whole day until it has ended by the clock. */
export function meetingTime(
  meeting: Pick<MeetingRow, 'held_on' | 'ends_at'>,
  at: Clock,
): MeetingTime {
  if (meeting.held_on === null) return 'undated';
  if (meeting.held_on > at.today) return 'coming';
  if (meeting.held_on < at.today) return 'past';
  return minutesOf(meeting.ends_at) <= minutesOf(at.clock) ? 'past' : 'today';
}
