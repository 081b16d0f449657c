import { compareText } from '#lib/compare.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { meetingTime, type Clock, type MeetingDays } from './meeting-time.ts';
import type { MeetingAsk } from './meetings/meeting-asks.ts';
import type { MeetingRow } from './tables/meeting.ts';

/** What one person stands in the middle of, gathered over all their hats. */
export interface WorkInHand {
  readonly at: Clock;
  /** Null when the course is not for this person to take. */
  readonly course: CourseInHand | null;
  readonly checklists: readonly ChecklistInHand[];
  readonly meetings: readonly (Pick<MeetingRow, 'id' | 'starts_at'> & MeetingDays)[];
  /** What the meetings ahead ask, the nearest first. */
  readonly asks: readonly MeetingAsk[];
}
export interface CourseInHand {
  readonly done: number;
  readonly of: number;
  /** The last day of the round's step for it; null = no day is set. */
  readonly dueOn: string | null;
}
export interface ChecklistInHand {
  readonly participationId: string;
  /** One's own draft; null between occasions. */
  readonly draft: { readonly scored: number; readonly of: number; readonly isLeft: boolean } | null;
  /** The last day of the occasion. */
  readonly closesOn: string;
  /** The organisation's joint assessment; null where there is none. */
  readonly joint: JointInHand | null;
}
export interface JointInHand {
  /** Open for work: neither handed in nor on its way. */
  readonly isOpen: boolean;
  readonly isScored: boolean;
  readonly mayHandIn: boolean;
  /** Handed in by a colleague, and this seat has not said that it stands behind it. */
  readonly isUnconfirmed: boolean;
}

export type NextStep = { readonly isOverdue: boolean } & (
  | { readonly kind: 'agenda'; readonly meetingId: string }
  | { readonly kind: MeetingAsk['kind']; readonly meetingId: string; readonly by: string }
  | { readonly kind: 'course' }
  | { readonly kind: 'confirm' | 'score' | 'leave' | 'assess'; readonly participationId: string }
);

/**
 * Everything that waits for the person, the most pressing first: the first is the block on Hem,
 * the others stand under *Väntar på dig*. A meeting that goes on today cannot wait; then what the
 * others wait for, a moment's work each: to stand behind a score, to say whether one comes, to
 * invite; then the course, because the rest builds on it; then the
 * draft, the occasion that closes first before, and leaving it to the colleagues; then, where one's own draft is done, the joint
 * assessment it was made for. What should have been done already comes last: its day cannot be
 * missed any more, the others' can. Nobody is asked for what is handed in.
 */
export function nextSteps(work: WorkInHand): NextStep[] {
  const { at } = work;
  const meetings = work.meetings
    .filter((meeting) => meetingTime(meeting, at) === 'today')
    .toSorted((one, other) => compareText(one.starts_at, other.starts_at))
    .map(({ id }): NextStep => ({ kind: 'agenda', meetingId: id, isOverdue: false }));
  const lists = work.checklists.toSorted((one, other) => compareText(one.closesOn, other.closesOn));
  const of = (
    kind: 'confirm' | 'score' | 'leave' | 'assess',
    asked: (list: ChecklistInHand) => boolean,
  ) =>
    lists.filter(asked).map(({ participationId, closesOn }): NextStep => {
      const isOverdue = kind !== 'confirm' && closesOn < at.today;
      return { kind, participationId, isOverdue };
    });
  const steps = [
    ...meetings,
    ...of('confirm', ({ joint }) => joint?.isUnconfirmed === true),
    ...work.asks,
    ...courseStep(work),
    ...of('score', asksForDraft),
    ...of('leave', asksToLeave),
    ...of('assess', asksForJoint),
  ];
  return steps.toSorted((one, other) => Number(one.isOverdue) - Number(other.isOverdue));
}

function courseStep({ course, at }: WorkInHand): NextStep[] {
  if (!course || course.done >= course.of) return [];
  return [{ kind: 'course', isOverdue: course.dueOn !== null && course.dueOn < at.today }];
}

function asksForDraft({ draft, joint }: ChecklistInHand): boolean {
  return draft !== null && draft.scored < draft.of && joint?.isOpen !== false;
}

/** The colleagues wait for it before they agree. */
function asksToLeave({ draft, joint }: ChecklistInHand): boolean {
  if (draft === null || draft.isLeft || joint?.isOpen === false || joint?.isScored) return false;
  return draft.of > 0 && draft.scored === draft.of;
}

/** Once everything is assessed only whoever may hand in has something left to do. */
function asksForJoint({ draft, joint }: ChecklistInHand): boolean {
  if (!joint?.isOpen || (draft !== null && draft.scored < draft.of)) return false;
  return !joint.isScored || joint.mayHandIn;
}

/** The meetings ahead, nearest first; one that goes on today counts until it is over. */
export function comingMeetings<M extends Pick<MeetingRow, 'starts_at'> & MeetingDays>(
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
