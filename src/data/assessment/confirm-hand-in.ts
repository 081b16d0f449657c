import type { HandInRow } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';

/** My seats in the organisation have read what was handed in and stand behind it. */
export const confirmHandIn = command(
  ['seat_card', 'confirmation'],
  async (tx, { scope_id: scope, id: hand_in_id }: Pick<HandInRow, 'scope_id' | 'id'>) => {
    const cards = await tx.list('seat_card', { index: 'user_id', equals: tx.uid });
    for (const { seat_id } of cards.filter((card) => card.scope_id === scope)) {
      const id = rowId('confirmation', hand_in_id, seat_id);
      await tx.put('confirmation', scope, id, { hand_in_id, seat_id });
    }
  },
);
