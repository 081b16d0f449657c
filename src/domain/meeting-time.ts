import { addDays, daysBetween, minutesOf } from '#lib/stockholm.ts';
import type { MeetingRow } from './tables/meeting.ts';
import type { PlanStepRow } from './tables/plan-step.ts';

/** Where in time: the day (`YYYY-MM-DD`) and the clock (`HH.MM`), both in Sweden. */
export interface Clock {
  readonly today: string;
  readonly clock: string;
}

/** When a meeting is; `lastDay` is missing for one of one day. */
export type MeetingDays = Pick<MeetingRow, 'held_on' | 'ends_at'> & {
  readonly lastDay?: string | null;
};

export type MeetingTime = 'undated' | 'coming' | 'today' | 'past';

/** A meeting is `today` from its first day until it has ended by the clock on its last. */
export function meetingTime(meeting: MeetingDays, at: Clock): MeetingTime {
  const { held_on: first, ends_at: end } = meeting;
  const last = meeting.lastDay ?? first;
  if (first === null || last === null) return 'undated';
  if (first > at.today) return 'coming';
  if (last !== at.today) return last < at.today ? 'past' : 'today';
  return minutesOf(end) <= minutesOf(at.clock) ? 'past' : 'today';
}

/** Nobody has been asked to it yet, and it is still to be. */
export function isToInvite(
  meeting: MeetingDays & Pick<MeetingRow, 'invited_at' | 'cancelled'>,
  at: Clock,
): boolean {
  if (meeting.invited_at !== null || meeting.cancelled) return false;
  return meetingTime(meeting, at) !== 'past';
}

/** Longer than this a step is a time to work in, not a meeting. */
const longestDays = 4;

/**
 * The last day of a meeting: it goes on for as many days as the step it is about, from whatever day
 * its host has moved it to. The start conference and the results conference go from lunch to lunch.
 */
export function lastDayOf(
  meeting: Pick<MeetingRow, 'held_on'>,
  step: Pick<PlanStepRow, 'starts_on' | 'ends_on'> | undefined,
): string | null {
  const { held_on: first } = meeting;
  if (first === null || !step?.starts_on || !step.ends_on) return first;
  const days = daysBetween(step.starts_on, step.ends_on);
  return days > 0 && days < longestDays ? addDays(first, days) : first;
}
