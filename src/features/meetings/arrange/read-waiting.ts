import { topicWords } from '#content/words/meetings/before.ts';
import { getTopics } from '#data/meetings/before/get-before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listOpenQuestions } from '#data/questions/list-questions.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { readTogether, type Local } from '#data/use-live.ts';

/** Something to take up, and whether it stands on the agenda already. */
export interface Waiting {
  readonly id: string;
  readonly body: string;
  readonly from: string;
  readonly isTaken: boolean;
}

/** The open questions of the group, at its next meeting, and the meeting's own list. */
export function readWaiting(local: Local, view: MeetingView, today: string): Promise<Waiting[]> {
  return readTogether(local, async () => {
    const { meeting, hat } = view;
    const [{ topics, takenUp }, next] = await Promise.all([
      getTopics(local, view),
      hat ? nextMeeting(local, hat, today) : null,
    ]);
    const open = hat && next?.id === meeting.id ? await listOpenQuestions(local, hat) : undefined;
    return [
      ...(open?.questions ?? []).map(({ row, from }) => ({
        id: row.id,
        body: row.body,
        from: from?.organisation ?? '',
      })),
      ...topics.map(({ id, body, author, organisation, isMine }) => ({
        id,
        body,
        from: topicWords.from(author, organisation, isMine),
      })),
    ].map((one) => ({ ...one, isTaken: takenUp.has(one.id) }));
  });
}
