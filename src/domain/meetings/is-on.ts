import { minutesOf } from '#lib/stockholm.ts';
import type { Clock } from '../meeting-time.ts';
import type { MeetingRow } from '../tables/meeting.ts';

/** People gather before the first item, and go on talking after the last. */
const before = 15;
const after = 30;

type Timed = Pick<MeetingRow, 'held_on' | 'starts_at' | 'ends_at' | 'cancelled'> & {
  readonly lastDay?: string | null;
};

/** Are people in the room just now, or about to be? On each of its days, between its two clock times. */
export function isOn(meeting: Timed, { today, clock }: Clock): boolean {
  const { held_on: first, cancelled } = meeting;
  const last = meeting.lastDay ?? first;
  if (cancelled || first === null || last === null || today < first || today > last) return false;
  // From lunch to lunch: it begins on the first day and ends on the last.
  const [now, starts, ends] = [clock, meeting.starts_at, meeting.ends_at].map(minutesOf);
  const hasBegun = today > first || !(Number(now) < Number(starts) - before);
  const hasEnded = today === last && Number(now) > Number(ends) + after;
  return hasBegun && !hasEnded;
}
