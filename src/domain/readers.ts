import { meFirst } from './me-first.ts';
import type { OrganisationRow } from './tables/organisation.ts';
import type { ParticipationRow } from './tables/participation.ts';
import type { SeatCardRow } from './tables/seat-card.ts';

export interface Reader {
  readonly seatId: string;
  readonly name: string;
  readonly role: SeatCardRow['role'];
  readonly isMe: boolean;
  /** Invited but not signed in yet: reads from the day they do. */
  readonly hasJoined: boolean;
}

/** The people of one organisation who can read, as the seat cards of that scope name them. */
export interface ReaderGroup {
  readonly participationId: string;
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly isOwn: boolean;
  /** Which of the group's organisations, from 0 in the round's order: the same on everybody's phone. */
  readonly place: number;
  readonly readers: readonly Reader[];
}

/**
 * Who can read what stands in a scope. The seat cards are the only source: they are written by
 * the same machinery that gives membership. Own organisation first, the mentor last.
 */
export function readerGroups(input: {
  readonly cards: readonly SeatCardRow[];
  readonly participations: readonly ParticipationRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly uid: string;
  readonly ownParticipationId: string;
}): ReaderGroup[] {
  const ids = [...new Set(input.cards.map((card) => card.participation_id))];
  const groups = ids.map((id) => {
    const participation = input.participations.find((row) => row.id === id);
    const organisation = input.organisations.find(
      (row) => row.id === participation?.organisation_id,
    );
    return {
      participationId: id,
      organisation: organisation?.name ?? '',
      isMentor: participation?.kind === 'mentor',
      isOwn: id === input.ownParticipationId,
      place: placeInGroup(input.participations, participation),
      readers: readersIn(
        input.cards.filter((card) => card.participation_id === id),
        input.uid,
      ),
    };
  });
  return groups.toSorted(
    (one, other) => nearness(one) - nearness(other) || one.place - other.place,
  );
}

/** Which of its group's organisations, from 0 in the round's order: the sign it has on everybody's phone. */
export function placeInGroup(
  all: readonly ParticipationRow[],
  of: ParticipationRow | undefined,
): number {
  const inGroup = all.filter((row) => row.group_id === of?.group_id && row.kind === 'participant');
  const before = inGroup.filter((row) => row.ord < (of?.ord ?? 0));
  return before.length;
}

/** Two seats of one person in one organisation are one reader. */
function readersIn(cards: readonly SeatCardRow[], uid: string): Reader[] {
  const people = new Map<string, Reader>();
  for (const card of cards) {
    const person = card.user_id ?? card.seat_id;
    if (people.has(person)) continue;
    people.set(person, {
      seatId: card.seat_id,
      name: card.name,
      role: card.role,
      isMe: card.user_id === uid,
      hasJoined: card.user_id !== null,
    });
  }
  return meFirst(people.values(), (one) => one.isMe);
}

function nearness(group: { readonly isOwn: boolean; readonly isMentor: boolean }): number {
  if (group.isOwn) return 0;
  return group.isMentor ? 2 : 1;
}
