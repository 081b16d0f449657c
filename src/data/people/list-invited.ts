import { addressToCompare, shownAddress } from '#domain/address.ts';
import { memberStatus, type OfferedCredit } from '#domain/course/course-status.ts';
import type { Participant, CourseStage } from '#domain/participation.ts';
import type { CourseStatusRow } from '#domain/tables/course-status.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { scopeId } from '#domain/scope.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** Somebody who is invited or has come; withdrawn invitations are no longer anybody's. */
export interface Invited extends Participant {
  readonly id: string;
  readonly user_id: string | null;
  readonly name: string;
  /** As it is compared. */
  readonly address: string;
  /** As people write it. */
  readonly written: string;
  readonly isAccepted: boolean;
  /** Has said no; can be invited again. */
  readonly hasDeclined: boolean;
  /** When the programme office invited her; null when somebody of the organisation did. */
  readonly byOfficeAt: string | null;
  /** Not yet at the server: the person cannot sign in before it is. */
  readonly isUnsent: boolean;
}

export type CountedInvitation = Pick<InvitationRow, 'role' | 'unit' | 'state' | 'user_id'>;
type CountedStatus = Pick<CourseStatusRow, 'modules_done' | 'credits'>;

/** How one invited person stands, by the rule of the course. `modules`: the keys of all of them. */
export function participantOf(
  invitation: CountedInvitation,
  status: CountedStatus | undefined,
  modules: readonly string[],
  offered: readonly OfferedCredit[] = [],
): Participant {
  const { state, by, presentOnly } = memberStatus(modules, status, offered);
  const notBegun: CourseStage = invitation.state === 'accepted' ? 'joined' : 'invited';
  return {
    role: invitation.role,
    unit: invitation.unit ?? '',
    stage: state === 'none' ? notBegun : state,
    way: by ?? 'alone',
    isPresent: presentOnly.length > 0,
  };
}

/** Everybody whom the organisation has invited, by name. */
export async function listInvited(
  local: Local,
  participationId: string,
  modules: readonly string[],
): Promise<Invited[]> {
  const admin = { index: 'scope_id', equals: scopeId('admin', participationId) };
  const [invitations, statuses, offered] = await Promise.all([
    listVisible(local.db, 'invitation', admin),
    listVisible(local.db, 'course_status', admin),
    listOffered(local, participationId),
  ]);
  return invitations
    .filter((row) => row.state !== 'withdrawn')
    .map((row) => {
      const person = row.user_id ?? '';
      const status = statuses.find((one) => one.author_id === person);
      return {
        ...participantOf(row, status, modules, offered.get(person)),
        id: row.id,
        user_id: row.user_id ?? null,
        name: row.name,
        address: addressToCompare(row.address),
        written: shownAddress(row.address),
        isAccepted: row.state === 'accepted',
        hasDeclined: row.state === 'declined',
        byOfficeAt: row.by_office_at ?? null,
        isUnsent: row._d === 1,
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** By person: the talks somebody says she took part in. */
async function listOffered(
  local: Local,
  participationId: string,
): Promise<ReadonlyMap<string, readonly OfferedCredit[]>> {
  const course = { index: 'scope_id', equals: scopeId('course', participationId) };
  const [credits, sessions] = await Promise.all([
    listVisible(local.db, 'credit', course),
    listVisible(local.db, 'group_session', course),
  ]);
  const module = new Map(sessions.map((session) => [session.id, session.module]));
  const offers = credits.map((credit) => ({
    person: credit.user_id,
    id: credit.id,
    module: module.get(credit.session_id) ?? '',
  }));
  return groupBy(offers, (offer) => offer.person);
}
