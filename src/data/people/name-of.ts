import type { SeatCardRow } from '#domain/tables/seat-card.ts';

/**
 * The name on somebody's seat card; null of one who has none here. Nobody (erased, or not yet signed by
 * the server) is not the person of a seat that nobody has taken.
 */
export function nameOf(
  cards: readonly Pick<SeatCardRow, 'user_id' | 'name'>[],
  uid: string | null | undefined,
): string | null {
  if (uid === null || uid === undefined) return null;
  return cards.find((card) => card.user_id === uid)?.name ?? null;
}
