import { scopeId } from '#domain/scope.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';

/** What the strategist may mend while one types; an empty name is not stored. */
export function changeInvitation(
  local: Local,
  of: { readonly participationId: string; readonly id: string },
  change: { readonly name: string } | { readonly unit: string },
): Promise<void> {
  const scope = scopeId('admin', of.participationId);
  return edit(local, ['invitation'], async (tx) => {
    const isEmptyName = 'name' in change && change.name.trim() === '';
    if (isEmptyName || !(await tx.get('invitation', scope, of.id))) return;
    await tx.put('invitation', scope, of.id, change);
  });
}

/** The seat ends with it, at the server; what the person has written herself stays hers. */
export function withdrawInvitation(
  local: Local,
  of: { readonly participationId: string; readonly id: string },
): Promise<void> {
  const scope = scopeId('admin', of.participationId);
  return edit(local, ['invitation'], async (tx) => {
    if (await tx.get('invitation', scope, of.id))
      await tx.put('invitation', scope, of.id, { state: 'withdrawn' });
  });
}
