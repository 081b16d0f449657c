import type { HandInRow } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { edit } from '#data/local/edit.ts';

/** My seats in the organisation have read what was handed in and stand behind it. */
export async function confirmHandIn(
  local: Local,
  { scope_id: scope, id: hand_in_id }: Pick<HandInRow, 'scope_id' | 'id'>,
): Promise<void> {
  await edit(local, ['seat_card', 'confirmation'], async (tx) => {
    const cards = await local.db.rows('seat_card').where('user_id').equals(local.uid).toArray();
    const seats = cards.filter((card) => card.scope_id === scope && !card.deleted);
    for (const { seat_id } of seats) {
      const id = rowId('confirmation', hand_in_id, seat_id);
      await tx.put('confirmation', scope, id, { hand_in_id, seat_id });
    }
  });
}
