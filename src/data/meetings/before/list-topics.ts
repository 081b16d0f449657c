import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';

export interface ListedTopic {
  readonly scope: string;
  readonly id: string;
  readonly body: string;
  readonly isMine: boolean;
  /** Null of somebody who has no seat here any more. */
  readonly author: string | null;
  readonly organisation: string;
}

/** What is put on a meeting's list, in the order it was put there. */
export async function listTopics(
  { db, uid }: Local,
  meeting: Pick<MeetingRow, 'id' | 'scope_id'>,
): Promise<ListedTopic[]> {
  const [topics, cards, participations, organisations] = await Promise.all([
    listVisible(db, 'topic', { index: 'meeting_id', equals: meeting.id }),
    listVisible(db, 'seat_card'),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
  ]);
  return topics
    .filter((topic) => topic.scope_id === meeting.scope_id)
    .toSorted((one, other) => (one.put_at < other.put_at ? -1 : 1))
    .map(({ scope_id: scope, id, body, author_id, participation_id }) => {
      const owner = participations.find((row) => row.id === participation_id)?.organisation_id;
      return {
        scope,
        id,
        body,
        isMine: author_id === uid,
        author: nameOf(cards, author_id),
        organisation: organisations.find((row) => row.id === owner)?.name ?? '',
      };
    });
}
