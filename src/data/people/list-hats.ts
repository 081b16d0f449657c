import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import type { Reads } from '#sync/edit-port.ts';

/** One of my seats: the organisation I write as, and the role I have there. */
export interface Hat {
  readonly participationId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: 'participant' | 'mentor';
  readonly groupId: string;
  readonly roundId: string;
  readonly role: SeatRole;
  readonly name: string;
}

/** What `listHats` reads, for the transactions that ask it. */
export const hatTables = ['seat_card', 'participation', 'organisation'] as const;

/** My seats, one per organisation (the foremost role), by the organisation's name. */
export async function listHats({ uid, list }: Reads): Promise<Hat[]> {
  const mine = { index: 'user_id', equals: uid };
  const [cards, participations, organisations] = await Promise.all([
    list('seat_card', mine),
    list('participation'),
    list('organisation'),
  ]);
  const hats = new Map<string, Hat>();
  for (const card of cards.toSorted((a, b) => rank(a.role) - rank(b.role))) {
    const participation = participations.find((row) => row.id === card.participation_id);
    if (!participation || hats.has(participation.id)) continue;
    const organisation = organisations.find((row) => row.id === participation.organisation_id);
    hats.set(participation.id, {
      participationId: participation.id,
      organisationId: participation.organisation_id,
      organisationName: organisation?.name ?? '',
      kind: participation.kind,
      groupId: participation.group_id,
      roundId: participation.round_id,
      role: card.role,
      name: card.name,
    });
  }
  return [...hats.values()].toSorted((a, b) =>
    a.organisationName.localeCompare(b.organisationName, 'sv'),
  );
}

function rank(role: SeatRole): number {
  return seatRoles.indexOf(role);
}
