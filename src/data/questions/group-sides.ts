import { scopeId } from '#domain/scope.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** One of those who go side by side, or the mentor beside them. */
export interface GroupSide {
  readonly participationId: string;
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly isMine: boolean;
  /** Which of the group's organisations, from 0 in the round's order: the same on everybody's phone. */
  readonly place: number;
}

/** Everybody in the hat's group: one's own first, the mentor last. */
export async function listGroupSides({ db }: Local, hat: Hat): Promise<readonly GroupSide[]> {
  const [participations, organisations] = await Promise.all([
    listVisible(db, 'participation', { index: 'group_id', equals: hat.groupId }),
    listVisible(db, 'organisation'),
  ]);
  const inOrder = participations.toSorted((a, b) => a.ord - b.ord || (a.id < b.id ? -1 : 1));
  const going = inOrder.filter((row) => row.kind === 'participant');
  const sides = inOrder.map((row): GroupSide => ({
    participationId: row.id,
    organisation: organisations.find((one) => one.id === row.organisation_id)?.name ?? '',
    isMentor: row.kind === 'mentor',
    isMine: row.id === hat.participationId,
    place: Math.max(0, going.indexOf(row)),
  }));
  const nearness = (one: GroupSide) => (one.isMentor ? 2 : Number(!one.isMine));
  return sides.toSorted((a, b) => nearness(a) - nearness(b));
}

/** Who writes in the group, by name. */
export function listGroupCards({ db }: Local, hat: Hat): Promise<readonly SeatCardRow[]> {
  const equals = scopeId('group', hat.groupId);
  return listVisible(db, 'seat_card', { index: 'scope_id', equals });
}

/** After its last day the round is read and nothing more is written to the others in it. */
export async function isRoundOver({ db }: Local, hat: Hat, today: string): Promise<boolean> {
  const [round] = await listVisible(db, 'round', { index: 'id', equals: hat.roundId });
  return round !== undefined && round.ends_on !== '' && round.ends_on < today;
}
