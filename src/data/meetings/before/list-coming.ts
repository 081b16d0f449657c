import { cardRoom } from '#domain/meetings/card-room.ts';
import { whoComes, type ComingGroup } from '#domain/meetings/who-comes.ts';
import { readerGroups } from '#domain/readers.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export type { ComingGroup };

type Of = Pick<MeetingRow, 'id' | 'scope_id' | 'host_participation_id'>;

/** Who comes to a meeting, by organisation; of a conference only its host has the names. */
export async function listComing(
  { db, uid }: Local,
  meeting: Of,
  ownParticipationId: string,
): Promise<ComingGroup[]> {
  const [cards, participations, organisations, answers] = await Promise.all([
    listVisible(db, 'seat_card', { index: 'scope_id', equals: cardRoom(meeting) }),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
    listVisible(db, 'rsvp', { index: 'meeting_id', equals: meeting.id }),
  ]);
  const groups = readerGroups({ cards, participations, organisations, uid, ownParticipationId });
  const people = new Map(cards.map((card) => [card.seat_id, card.user_id]));
  const here = answers.filter((answer) => answer.scope_id === meeting.scope_id);
  return whoComes(groups, here, {
    host: meeting.host_participation_id,
    personOf: (seat) => people.get(seat) ?? null,
  });
}
