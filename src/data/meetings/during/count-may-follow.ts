import { cardRoom } from '#domain/meetings/card-room.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** How many others may have the meeting on a phone of theirs: people, however many seats each has, and nobody who has only been invited. */
export async function countMayFollow({ db, uid }: Local, meeting: MeetingRow): Promise<number> {
  const cards = await listVisible(db, 'seat_card', {
    index: 'scope_id',
    equals: cardRoom(meeting),
  });
  const people = cards
    .filter((card) => card.role !== 'courseParticipant')
    .map((card) => card.user_id)
    .filter((id) => id !== null && id !== uid);
  return new Set(people).size;
}
