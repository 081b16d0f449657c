import { hostRoom } from '#domain/meetings/card-room.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';

export interface ReadNeed {
  readonly id: string;
  /** Null of somebody who has no seat here any more. */
  readonly name: string | null;
  readonly body: string;
}

/** What those who come need there: only the host's own phones have these rows. */
export async function listNeeds(
  local: Local,
  meeting: Pick<MeetingRow, 'id' | 'scope_id'>,
): Promise<ReadNeed[]> {
  const [needs, cards] = await Promise.all([
    listVisible(local.db, 'need', { index: 'scope_id', equals: hostRoom(meeting) }),
    listVisible(local.db, 'seat_card'),
  ]);
  return needs
    .filter((need) => need.body.trim() !== '')
    .map((need) => ({ id: need.id, name: nameOf(cards, need.author_id), body: need.body }))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'sv'));
}
