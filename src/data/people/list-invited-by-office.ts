import type { SeatRole } from '#domain/tables/seat-card.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** Somebody whom the programme office has invited into the organisation. */
export interface InvitedByOffice {
  readonly id: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly at: string;
}

/** Older than this it is no news to the strategist. */
const newsDays = 30;

/** Others than oneself, of the last thirty days, with their invitation or their seat: the newest first. */
export async function listInvitedByOffice(
  local: Pick<Local, 'db' | 'now' | 'uid'>,
  participationId: string,
): Promise<InvitedByOffice[]> {
  const admin = { index: 'scope_id', equals: scopeId('admin', participationId) };
  const since = local.now().getTime() - newsDays * 86_400_000;
  const invitations = await listVisible(local.db, 'invitation', admin);
  return invitations
    .filter(({ state }) => state === 'open' || state === 'accepted')
    .filter(({ user_id }) => user_id !== local.uid)
    .flatMap(({ id, name, role, by_office_at: at }) => (at ? [{ id, name, role, at }] : []))
    .filter(({ at }) => Date.parse(at) >= since)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
