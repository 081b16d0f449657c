import type { MeetingRow } from '#domain/tables/meeting.ts';
import { readDay } from '#lib/stockholm.ts';
import { daysFromMeeting, deadlineDay, type DeadlineKey } from './deadline-day.ts';

export type { DeadlineKey };

const always = ['invitation', 'answer', 'record', 'reply'] as const;
/** Only a learning meeting is prepared by scores and by the strategists. */
const ofKind: Readonly<Record<MeetingRow['kind'], readonly DeadlineKey[]>> = {
  learningMeeting: Object.keys(daysFromMeeting) as DeadlineKey[],
  strategistMeeting: always,
  start: always,
  resultsConference: ['invitation', 'answer', 'presentation', 'record', 'reply'],
};

export interface Deadline {
  readonly key: DeadlineKey;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The host has set another day than the rule's. */
  readonly isMoved: boolean;
}

/** The days that hang on a meeting's own day, first things first; none while it has no day. */
export function deadlinesOf(meeting: Pick<MeetingRow, 'kind' | 'held_on' | 'days'>): Deadline[] {
  return ofKind[meeting.kind]
    .flatMap((key): Deadline[] => {
      const day = deadlineDay(meeting, key);
      return day === '' ? [] : [{ key, day, isMoved: readDay(meeting.days[key]) !== undefined }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** What of it lies before the meeting: the rest is said when it is over. */
export function isBeforeMeeting(key: DeadlineKey): boolean {
  return daysFromMeeting[key] < 0;
}
