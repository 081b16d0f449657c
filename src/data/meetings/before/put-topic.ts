import { command } from '#data/local/command.ts';
import type { AtMeeting } from './save-answer.ts';

/** Put on a meeting's list by anybody who takes part; all of the room read it. */
export const putTopic = command(['topic'], async (tx, at: AtMeeting, id: string, body: string) => {
  await tx.put('topic', at.scope, id, {
    participation_id: at.participationId,
    meeting_id: at.meetingId,
    body: body.trim(),
    put_at: tx.at,
  });
});

interface TopicAt {
  readonly scope: string;
  readonly id: string;
}

/** What is taken back meanwhile, on another phone, is not brought back by a change. */
export const changeTopic = command(['topic'], async (tx, { scope, id }: TopicAt, body: string) => {
  if (await tx.get('topic', scope, id)) await tx.put('topic', scope, id, { body: body.trim() });
});

export const withdrawTopic = command(['topic'], async (tx, { scope, id }: TopicAt) => {
  await tx.remove('topic', scope, id);
});
