import { compareText } from '#lib/compare.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { meetingTime, type Clock } from './meeting-time.ts';
import type { MeetingRow } from './tables/meeting.ts';

/** What one person stands in the middle of, gathered over all their hats. */
export interface WorkInHand {
  readonly at: Clock;
  /** Null when the course is not for this person to take. */
  readonly course: { readonly done: number; readonly of: number } | null;
  readonly checklists: readonly ChecklistInHand[];
  readonly meetings: readonly Pick<MeetingRow, 'id' | 'held_on' | 'starts_at' | 'ends_at'>[];
}
export interface ChecklistInHand {
  readonly participationId: string;
  readonly scored: number;
  readonly of: number;
  /** The last day of the open occasion. */
  readonly closesOn: string;
  /** The organisation's joint assessment is open for work. */
  readonly isJointOpen: boolean;
}

export type NextStep =
  | { readonly kind: 'agenda'; readonly meetingId: string }
  | { readonly kind: 'course' }
  | { readonly kind: 'score'; readonly participationId: string }
  | { readonly kind: 'assess'; readonly participationId: string };

/**
 * Everything that waits for the person, the most pressing first: the first is the block on Hem,
 * the others stand under *Väntar på dig*. A meeting that goes on today cannot wait; then the
 * course, because the rest builds on it; then the draft, the occasion that closes first before;
 * then, where one's own draft is done, the joint assessment it was made for.
 */
export function nextSteps(work: WorkInHand): NextStep[] {
  const today = work.meetings
    .filter((meeting) => meetingTime(meeting, work.at) === 'today')
    .toSorted((one, other) => compareText(one.starts_at, other.starts_at))
    .map((meeting) => ({ kind: 'agenda', meetingId: meeting.id }) as const);
  const course =
    work.course && work.course.done < work.course.of ? [{ kind: 'course' } as const] : [];
  const lists = work.checklists.toSorted((one, other) => compareText(one.closesOn, other.closesOn));
  const drafts = lists
    .filter((list) => list.scored < list.of)
    .map((list) => ({ kind: 'score', participationId: list.participationId }) as const);
  const joint = lists
    .filter((list) => list.scored === list.of && list.isJointOpen)
    .map((list) => ({ kind: 'assess', participationId: list.participationId }) as const);
  return [...today, ...course, ...drafts, ...joint];
}

/** The meetings ahead, nearest first; one that goes on today counts until it is over. */
export function comingMeetings<M extends Pick<MeetingRow, 'held_on' | 'starts_at' | 'ends_at'>>(
  meetings: readonly M[],
  at: Clock,
): M[] {
  return meetings
    .filter((meeting) => ['today', 'coming'].includes(meetingTime(meeting, at)))
    .toSorted((one, other) => compareText(moment(one), moment(other)));
}

/** How far ahead *Snart* looks. */
const SOON_DAYS = 45;

/** The next meeting however far off, and those after it that come soon; at most three. */
export function soonMeetings<M extends Pick<MeetingRow, 'held_on'>>(
  coming: readonly M[],
  today: string,
): M[] {
  return coming
    .filter(
      ({ held_on }, index) =>
        index === 0 || (held_on !== null && daysBetween(today, held_on) <= SOON_DAYS),
    )
    .slice(0, 3);
}

function moment(meeting: Pick<MeetingRow, 'held_on' | 'starts_at'>): string {
  return `${meeting.held_on ?? '9999'} ${meeting.starts_at}`;
}

export type DayPart = 'morning' | 'day' | 'evening';

/** How one greets at this hour. */
export function dayPart(clock: string): DayPart {
  const hour = Number.parseInt(clock, 10);
  if (hour >= 5 && hour < 10) return 'morning';
  return hour >= 10 && hour < 18 ? 'day' : 'evening';
}

/** `'Birgitta Ståhl'` → `'Birgitta'` */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
