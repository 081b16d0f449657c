import type { InvitationRow } from '#domain/tables/invitation.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

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
  const [row, participations] = await Promise.all([
    getVisible(db, 'invitation', scopeId('admin', participation), id),
    listVisible(db, 'participation', { index: 'id', equals: participation }),
  ]);
  if (!row || row.state === 'withdrawn') return null;
  const [of] = participations;
  const programme = scopeId('programme');
  const organisation = of && (await getVisible(db, 'organisation', programme, of.organisation_id));
  return { row, organisation: organisation?.name ?? '' };
}
