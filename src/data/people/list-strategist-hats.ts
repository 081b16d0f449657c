import type { Local } from '#data/local/local.ts';
import { listHats, type Hat } from './list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** The organisations whose strategist one is, also where one has another seat beside it. */
export async function listStrategistHats(local: Local): Promise<Hat[]> {
  const [hats, cards] = await Promise.all([
    listHats(local),
    listVisible(local.db, 'seat_card', { index: 'user_id', equals: local.uid }),
  ]);
  const mine = new Set(
    cards.filter((card) => card.role === 'strategist').map((card) => card.participation_id),
  );
  return hats.filter((hat) => mine.has(hat.participationId));
}
