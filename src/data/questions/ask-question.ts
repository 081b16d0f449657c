import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** What is asked about, of whom. The id is kept with the draft: pressed twice it is one question. */
export interface Asking {
  readonly id: string;
  readonly hat: Pick<Hat, 'participationId' | 'groupId'>;
  readonly occasionId: string;
  readonly statementId: string;
  /** Null: all the others. */
  readonly toParticipationId: string | null;
}

/** All of the group read it. */
export const askQuestion = command(['question'], async (tx, of: Asking, body: string) => {
  await tx.put('question', scopeId('group', of.hat.groupId), of.id, {
    participation_id: of.hat.participationId,
    to_participation_id: of.toParticipationId,
    occasion_id: of.occasionId,
    statement_id: of.statementId,
    body: body.trim(),
    asked_at: tx.at,
    settled: false,
  });
});

/** One's own row, where it lies. */
export interface OwnAt {
  readonly scope: string;
  readonly id: string;
}

/** What is withdrawn meanwhile, on another phone, is not brought back by a change. */
export const changeQuestion = command(
  ['question'],
  async (tx, { scope, id }: OwnAt, body: string) => {
    if (await tx.get('question', scope, id))
      await tx.put('question', scope, id, { body: body.trim() });
  },
);

/** What others have answered stays; the question is read no longer. */
export const withdrawQuestion = command(['question'], async (tx, { scope, id }: OwnAt) => {
  await tx.remove('question', scope, id);
});

/** Talked about: it is not taken up at the next meeting; or taken up again. */
export const settleQuestion = command(
  ['question'],
  async (tx, { scope, id }: OwnAt, settled: boolean) => {
    if (await tx.get('question', scope, id)) await tx.put('question', scope, id, { settled });
  },
);
