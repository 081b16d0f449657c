import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { command } from '#data/local/command.ts';

/** Which organisation's word about which occasion. There is one. */
export interface OpeningOf {
  readonly hat: Pick<Hat, 'participationId' | 'groupId'>;
  readonly occasionId: string;
}

export interface OpeningChoice {
  readonly withComments: boolean;
  readonly asReady: boolean;
}

function keyOf({ hat, occasionId }: OpeningOf) {
  return {
    scope: scopeId('group', hat.groupId),
    id: rowId('opening', hat.participationId, occasionId),
  };
}

/** The group may read what the organisation hands in; the server opens it when the others have said so. */
export const openForGroup = command(
  ['opening'],
  async (tx, of: OpeningOf, { withComments, asReady }: OpeningChoice) => {
    const { scope, id } = keyOf(of);
    await tx.put('opening', scope, id, {
      participation_id: of.hat.participationId,
      occasion_id: of.occasionId,
      with_comments: withComments,
      as_ready: asReady,
      opened_at: tx.at,
    });
  },
);

/** The group reads it no longer; who has read it has. */
export const closeForGroup = command(['opening'], async (tx, of: OpeningOf) => {
  const { scope, id } = keyOf(of);
  await tx.remove('opening', scope, id);
});
