import type { OwnSeat } from '#domain/meetings/runs-meeting.ts';
import type { Reads } from '#sync/edit-port.ts';

/** All of one's own seats: whoever has two in one organisation has both. */
export function listOwnSeats({ uid, list }: Reads): Promise<readonly OwnSeat[]> {
  return list('seat_card', { index: 'user_id', equals: uid });
}
