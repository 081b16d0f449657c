import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { OwnAt } from './ask-question.ts';

export interface Replying {
  readonly id: string;
  readonly hat: Pick<Hat, 'participationId' | 'groupId'>;
  readonly questionId: string;
}

/** Read by all who read the question. */
export const replyTo = command(['reply'], async (tx, of: Replying, body: string) => {
  await tx.put('reply', scopeId('group', of.hat.groupId), of.id, {
    participation_id: of.hat.participationId,
    question_id: of.questionId,
    body: body.trim(),
    replied_at: tx.at,
  });
});

export const changeReply = command(['reply'], async (tx, { scope, id }: OwnAt, body: string) => {
  if (await tx.get('reply', scope, id)) await tx.put('reply', scope, id, { body: body.trim() });
});

export const withdrawReply = command(['reply'], async (tx, { scope, id }: OwnAt) => {
  await tx.remove('reply', scope, id);
});
