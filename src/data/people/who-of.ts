import type { TodoRow } from '#domain/tables/todo.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** Whose something is to do, by name: a person with her organisation, or an organisation. */
export async function whoOf({
  db,
}: Local): Promise<(of: Pick<TodoRow, 'participation_id' | 'seat_id'>) => string | undefined> {
  const [cards, participations, organisations] = await Promise.all([
    listVisible(db, 'seat_card'),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
  ]);
  return ({ participation_id: whose, seat_id: seat }) => {
    const row = participations.find((one) => one.id === whose);
    const organisation = organisations.find((one) => one.id === row?.organisation_id)?.name;
    const name = seat === null ? undefined : cards.find((one) => one.seat_id === seat)?.name;
    return [name, organisation].filter(Boolean).join(', ') || undefined;
  };
}
