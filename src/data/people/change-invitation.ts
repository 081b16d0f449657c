import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';

interface InvitationOf {
  readonly participationId: string;
  readonly id: string;
}

/** What the strategist may mend while one types; an empty name is not stored. */
export const changeInvitation = command(
  ['invitation'],
  async (
    tx,
    { participationId, id }: InvitationOf,
    change: { readonly name: string } | { readonly unit: string },
  ) => {
    const scope = scopeId('admin', participationId);
    const isEmptyName = 'name' in change && change.name.trim() === '';
    if (isEmptyName || !(await tx.get('invitation', scope, id))) return;
    await tx.put('invitation', scope, id, change);
  },
);

/** The seat ends with it, at the server; what the person has written herself stays hers. */
export const withdrawInvitation = command(
  ['invitation'],
  async (tx, { participationId, id }: InvitationOf) => {
    const scope = scopeId('admin', participationId);
    if (await tx.get('invitation', scope, id))
      await tx.put('invitation', scope, id, { state: 'withdrawn' });
  },
);
