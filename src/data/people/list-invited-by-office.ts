import { scopeId } from '#domain/scope.ts';
import { dayOf, daysBetween } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** Somebody whom the programme office has invited into an organisation. */
export interface InvitedByOffice {
  readonly id: string;
  readonly name: string;
  /** ISO. */
  readonly at: string;
}

/** So long it is told as news. */
const NEWS_DAYS = 30;

/**
 * The newest first. Nothing on the phone names the people of the office: an invitation is theirs when
 * its author neither has, nor has had, a seat in the organisation.
 */
export async function listInvitedByOffice(
  local: Local,
  participationId: string,
): Promise<InvitedByOffice[]> {
  const [invitations, cards] = await Promise.all([
    listVisible(local.db, 'invitation', {
      index: 'scope_id',
      equals: scopeId('admin', participationId),
    }),
    listVisible(local.db, 'seat_card', { index: 'participation_id', equals: participationId }),
  ]);
  const ours = new Set([...invitations, ...cards].map((row) => row.user_id).concat(local.uid));
  const today = dayOf(local.now());
  return invitations
    .filter((row) => row.state === 'open' || row.state === 'accepted')
    .filter((row) => row._d === 0 && row.author_id !== null && !ours.has(row.author_id))
    .filter(({ updated_at: at }) => at !== null && daysBetween(dayOf(at), today) <= NEWS_DAYS)
    .map(({ id, name, updated_at }) => ({ id, name, at: updated_at ?? '' }))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
