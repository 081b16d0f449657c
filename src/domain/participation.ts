import { addressToCompare } from './address.ts';
import type { InvitationRow } from './tables/invitation.ts';
import { seatRoles, type SeatRole } from './tables/seat-card.ts';

/** At least this many in an organisation take the course, says the programme. */
export const courseTarget = { from: 20, to: 30 } as const;

/** Counts per outcome are told from this many people on. */
export const fewestCounted = 5;

/** How far an invited person has come. `joined`: signed in, and not begun. */
export type CourseStage = 'invited' | 'joined' | 'started' | 'finished';

/** Own work alone, or some of it counted from a group's talk. */
export type StudyWay = 'alone' | 'group';

export interface Participant {
  readonly role: SeatRole;
  readonly unit: string;
  readonly stage: CourseStage;
  readonly way: StudyWay;
  /** Was in the room when a group studied, and has not answered yet. */
  readonly isPresent: boolean;
}

export interface ParticipationCount {
  readonly invited: number;
  /** Those who have finished have also started. */
  readonly started: number;
  readonly finished: number;
  readonly finishedAlone: number;
  readonly finishedInGroup: number;
  readonly present: number;
}
export interface NamedCount<K extends string> extends ParticipationCount {
  readonly of: K;
}

export interface Participation {
  readonly all: ParticipationCount;
  /** Only roles that somebody has. */
  readonly byRole: readonly NamedCount<SeatRole>[];
  /** By the unit's name; those without one last, as ''. */
  readonly byUnit: readonly NamedCount<string>[];
}

/** Adds up; nothing in the answer tells of one person what the list of invitations does not. */
export function countParticipation(people: readonly Participant[]): Participation {
  const units = [...new Set(people.map((person) => person.unit))].toSorted(
    (one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other, 'sv'),
  );
  return {
    all: count(people),
    byRole: seatRoles
      .map((of) => ({ of, ...count(people.filter((person) => person.role === of)) }))
      .filter((row) => row.invited > 0),
    byUnit: units.map((of) => ({ of, ...count(people.filter((person) => person.unit === of)) })),
  };
}

function count(people: readonly Participant[]): ParticipationCount {
  const finished = people.filter((person) => person.stage === 'finished');
  const inGroup = finished.filter((person) => person.way === 'group').length;
  return {
    invited: people.length,
    started: finished.length + people.filter((person) => person.stage === 'started').length,
    finished: finished.length,
    finishedAlone: finished.length - inGroup,
    finishedInGroup: inGroup,
    present: people.filter((person) => person.isPresent).length,
  };
}

/** Among several seats of one person the foremost role counts: a person is one, however many seats. */
export function onePerPerson<I extends Pick<InvitationRow, 'user_id' | 'address' | 'role'>>(
  invitations: readonly I[],
): readonly I[] {
  const rank = ({ role }: I) => seatRoles.indexOf(role);
  const chosen = new Map<string, I>();
  for (const one of invitations.toSorted((a, b) => rank(a) - rank(b))) {
    const person = one.user_id ?? addressToCompare(one.address);
    if (!chosen.has(person)) chosen.set(person, one);
  }
  return [...chosen.values()];
}
