import { groupBy } from '#lib/group-by.ts';
import {
  attendanceRoles,
  type AttendanceRole,
  type AttendanceRow,
} from '#domain/tables/attendance.ts';
import type { RsvpRow } from '#domain/tables/rsvp.ts';

/** How many of one role came, and how many of them from elsewhere. */
export interface RoleCount {
  readonly role: AttendanceRole;
  readonly count: number;
  readonly remote: number;
}
export interface SidePresence {
  readonly participationId: string;
  readonly roles: readonly RoleCount[];
  readonly names: readonly string[];
}
export interface Presence {
  readonly sides: readonly SidePresence[];
  readonly guests: readonly AttendanceRow[];
}

const came = (row: Pick<AttendanceRow, 'presence' | 'deleted'>) =>
  row.presence !== 'away' && !row.deleted;

const ofSide = (row: AttendanceRow) => (row.role === 'guest' ? null : row.participation_id);
const rank = (row: AttendanceRow) => attendanceRoles.indexOf(row.role);

/** Who was there, by organisation (in the group's order) and role; guests by name. */
export function whoWasThere(
  rows: readonly AttendanceRow[],
  participations: readonly string[],
): Presence {
  const there = rows.filter(came);
  const sides = groupBy(there, ofSide);
  const known = [...participations, ...sides.keys()].filter((id) => id !== null);
  return {
    sides: [...new Set(known)].flatMap((participationId) => {
      const all = sides.get(participationId) ?? [];
      if (all.length === 0) return [];
      return [{ participationId, roles: countRoles(all), names: namesOf(all) }];
    }),
    guests: (sides.get(null) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
}

function countRoles(rows: readonly AttendanceRow[]): RoleCount[] {
  return attendanceRoles.flatMap((role) => {
    const of = rows.filter((row) => row.role === role);
    if (of.length === 0) return [];
    return [
      { role, count: of.length, remote: of.filter((row) => row.presence === 'remote').length },
    ];
  });
}

function namesOf(rows: readonly AttendanceRow[]): string[] {
  return rows
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    .map((row) => row.name);
}

/**
 * The people (by account) who may say whether the record is right: those who were there; as long as
 * nobody has taken the attendance, those who said that they would come. Null: neither is known.
 */
export function whoMaySay(
  attendance: readonly AttendanceRow[],
  rsvps: readonly RsvpRow[],
): ReadonlySet<string> | null {
  const there = attendance.filter(came);
  const people =
    there.length > 0
      ? there.map((row) => row.user_id)
      : rsvps.filter((row) => row.answer !== 'away' && !row.deleted).map((row) => row.author_id);
  const known = people.filter((id) => id !== null);
  return there.length === 0 && known.length === 0 ? null : new Set(known);
}
