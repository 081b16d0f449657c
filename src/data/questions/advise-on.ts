import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { OwnAt } from './ask-question.ts';

export interface Advising {
  readonly id: string;
  readonly hat: Pick<Hat, 'participationId' | 'groupId'>;
  /** Null: the whole group. */
  readonly toParticipationId: string | null;
  readonly occasionId: string;
  readonly statementId: string;
}

/** Written in the mentor's own room; the server copies it into the one it is for. */
export const adviseOn = command(['advice'], async (tx, of: Advising, body: string) => {
  await tx.put('advice', scopeId('user', tx.uid), of.id, {
    participation_id: of.hat.participationId,
    group_id: of.hat.groupId,
    to_participation_id: of.toParticipationId,
    occasion_id: of.occasionId,
    statement_id: of.statementId,
    body: body.trim(),
    given_at: tx.at,
    origin: null,
  });
});

/** To whom it went stands: other readers are another piece of advice. */
export const changeAdvice = command(['advice'], async (tx, { scope, id }: OwnAt, body: string) => {
  if (await tx.get('advice', scope, id)) await tx.put('advice', scope, id, { body: body.trim() });
});

export const withdrawAdvice = command(['advice'], async (tx, { scope, id }: OwnAt) => {
  await tx.remove('advice', scope, id);
});
