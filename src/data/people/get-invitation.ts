import type { InvitationRow } from '#domain/tables/invitation.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import { getOrganisationName } from './get-organisation-name.ts';

export interface InvitationView {
  readonly row: InvitationRow;
  readonly organisation: string;
}

/** One invited person, as the strategist sees it; null when it is not there, or is withdrawn. */
export async function getInvitation(
  { db }: Local,
  participation: string,
  id: string,
): Promise<InvitationView | null> {
  const [row, organisation] = await Promise.all([
    getVisible(db, 'invitation', scopeId('admin', participation), id),
    getOrganisationName(db, participation),
  ]);
  if (!row || row.state === 'withdrawn') return null;
  return { row, organisation: organisation ?? '' };
}
