import { officeSeat, type OwnSeat } from '#domain/meetings/runs-meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { isOffice } from '#data/people/is-office.ts';

/** All of one's own seats: whoever has two in one organisation has both; and the office's part. */
export async function listOwnSeats(local: Local): Promise<readonly OwnSeat[]> {
  const [cards, office] = await Promise.all([
    listVisible(local.db, 'seat_card', { index: 'user_id', equals: local.uid }),
    isOffice(local),
  ]);
  return office ? [...cards, officeSeat] : cards;
}
