import type { MeetingRow } from '#domain/tables/meeting.ts';

/**
 * What a host sees to, by its key in `meeting.practical` (the host's checklist of the programme,
 * domain.md 6.1). What the app knows by itself (leader, writer, invitation) is ticked by being so.
 */
export const practicalKeys = [
  'accessible',
  'hearingLoop',
  'remoteLink',
  'transport',
  'seating',
  'needs',
  'food',
  'roles',
  'invitation',
  'nextDate',
] as const;
export type PracticalKey = (typeof practicalKeys)[number];

type Seen = Pick<
  MeetingRow,
  'practical' | 'leader_seat_id' | 'writer_seat_id' | 'invited_at' | 'remote_link'
>;

export interface PracticalPoint {
  readonly key: PracticalKey;
  readonly isDone: boolean;
  /** It is so, ticked or not: there is nothing to tick. */
  readonly isKnown: boolean;
}

export function practicalList(meeting: Seen): PracticalPoint[] {
  const known: Partial<Record<PracticalKey, boolean>> = {
    roles: meeting.leader_seat_id !== null && meeting.writer_seat_id !== null,
    invitation: meeting.invited_at !== null,
    remoteLink: meeting.remote_link !== '',
  };
  return practicalKeys.map((key) => {
    const isKnown = known[key] === true;
    return { key, isKnown, isDone: isKnown || meeting.practical.includes(key) };
  });
}
