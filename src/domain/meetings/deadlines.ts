import type { MeetingRow } from '#domain/tables/meeting.ts';
import { addDays, readDay } from '#lib/stockholm.ts';

/**
 * What is to be done around a meeting, by the key under which its host may have moved the day
 * (`meeting.days`). Letters only: the database takes no others.
 */
export const deadlineKeys = [
  'scoring',
  'strategists',
  'invitation',
  'answer',
  'presentation',
  'record',
  'reply',
] as const;
export type DeadlineKey = (typeof deadlineKeys)[number];

/** Days from the meeting, as the programme's reminder timeline has them (domain.md 6.2). */
const rule: Readonly<Record<DeadlineKey, number>> = {
  scoring: -42,
  strategists: -21,
  invitation: -14,
  // Who comes is known when the host orders food.
  answer: -7,
  presentation: -7,
  record: 3,
  reply: 7,
};

const always = ['invitation', 'answer', 'record', 'reply'] as const;
/** Only a learning meeting is prepared by scores and by the strategists. */
const ofKind: Readonly<Record<MeetingRow['kind'], readonly DeadlineKey[]>> = {
  learningMeeting: deadlineKeys,
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

type Dated = Pick<MeetingRow, 'kind' | 'held_on' | 'days'>;

/** The days that hang on a meeting's own day, first things first; none while it has no day. */
export function deadlinesOf(meeting: Dated): Deadline[] {
  const { held_on: held, days } = meeting;
  if (held === null || readDay(held) === undefined) return [];
  return ofKind[meeting.kind]
    .map((key): Deadline => {
      const moved = readDay(Object.hasOwn(days, key) ? days[key] : null);
      return { key, day: moved ?? addDays(held, rule[key]), isMoved: moved !== undefined };
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** The day of one of them; null where the meeting has no such. */
export function deadlineOf(meeting: Dated, key: DeadlineKey): string | null {
  return deadlinesOf(meeting).find((one) => one.key === key)?.day ?? null;
}

/** What of it lies before the meeting: the rest is said when it is over. */
export function isBeforeMeeting(key: DeadlineKey): boolean {
  return rule[key] < 0;
}
