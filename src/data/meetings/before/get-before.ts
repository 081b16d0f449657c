import { hostsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { MeetingView } from '../get-meeting.ts';
import { listOwnSeats } from '../list-own-seats.ts';
import { getOwnAnswer, type OwnAnswer } from './get-own-answer.ts';
import { listComing, type ComingGroup } from './list-coming.ts';
import { listTopics, type ListedTopic } from './list-topics.ts';

export interface BeforeView {
  readonly own: OwnAnswer;
  readonly coming: readonly ComingGroup[];
  /** Mine to arrange: a seat of the host's. */
  readonly isHost: boolean;
}

/** What stands on a meeting's page before it is held, beside the agenda. */
export function getBefore(local: Local, { meeting, hat }: MeetingView): Promise<BeforeView> {
  return readTogether(local, async () => {
    const [own, coming, seats] = await Promise.all([
      getOwnAnswer(local, { scope: meeting.scope_id, meetingId: meeting.id }),
      listComing(local, meeting, hat?.participationId ?? ''),
      listOwnSeats(local),
    ]);
    return { own, coming, isHost: hostsMeeting(meeting, seats) };
  });
}

export interface TopicsView {
  readonly topics: readonly ListedTopic[];
  /** Ids of what stands on the agenda already. */
  readonly takenUp: ReadonlySet<string>;
}

/** What is to be taken up at a meeting, and what of it has become an item. */
export function getTopics(local: Local, { meeting }: MeetingView): Promise<TopicsView> {
  return readTogether(local, async () => {
    const [topics, items] = await Promise.all([
      listTopics(local, meeting),
      listVisible(local.db, 'agenda_item', { index: 'meeting_id', equals: meeting.id }),
    ]);
    return { topics, takenUp: new Set(items.flatMap((one) => one.taken_up_id ?? [])) };
  });
}
