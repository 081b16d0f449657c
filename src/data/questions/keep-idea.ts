import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';

/** What the organisation wants to try at home: about which statement, and in whom it saw it. There is one. */
export interface IdeaOf {
  readonly participationId: string;
  readonly fromParticipationId: string;
  readonly occasionId: string;
  readonly statementId: string;
}

export function ideaKey(of: IdeaOf) {
  const { participationId, fromParticipationId, occasionId, statementId } = of;
  return {
    scope: scopeId('org', participationId),
    id: rowId('idea', participationId, fromParticipationId, occasionId, statementId),
  };
}

/** Any of the organisation's seats keeps it; kept already, it stays as it was. */
export const keepIdea = command(['idea'], async (tx, of: IdeaOf) => {
  const { scope, id } = ideaKey(of);
  if (await tx.get('idea', scope, id)) return;
  await tx.put('idea', scope, id, {
    participation_id: of.participationId,
    from_participation_id: of.fromParticipationId,
    occasion_id: of.occasionId,
    statement_id: of.statementId,
    kept_at: tx.at,
  });
});

export const dropIdea = command(['idea'], async (tx, of: IdeaOf) => {
  const { scope, id } = ideaKey(of);
  await tx.remove('idea', scope, id);
});
