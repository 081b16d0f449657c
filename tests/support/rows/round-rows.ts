import type { Hat } from '#data/people/list-hats.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import type { TestLocal } from './phone.ts';

export const granvik: Hat = {
  participationId: 'p-granvik',
  organisationId: 'o-granvik',
  organisationName: 'Granvik',
  kind: 'participant',
  groupId: 'g1',
  roundId: 'r1',
  role: 'electedOfficial',
  name: 'Anna Ek',
};

/** Granvik and Strandhamn with the mentor Björkliden; Lärandeträff 1 with three items. */
export async function seedRound(local: TestLocal): Promise<void> {
  await local.pulled('round', { id: 'r1', name: 'Omgång 1', starts_on: '2026-08-24' });
  for (const [index, name] of ['Granvik', 'Strandhamn', 'Björkliden'].entries()) {
    const key = ['granvik', 'strandhamn', 'bjorkliden'][index] ?? '';
    await local.pulled('organisation', { id: `o-${key}`, scope_id: 'programme', name });
    await local.pulled('participation', {
      id: `p-${key}`,
      round_id: 'r1',
      group_id: 'g1',
      organisation_id: `o-${key}`,
      kind: index === 2 ? 'mentor' : 'participant',
      ord: index,
    });
  }
  await seedSeats(local);
  await local.pulled('meeting', {
    id: 'm1',
    scope_id: 'group:g1',
    host_participation_id: 'p-strandhamn',
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Lärandeträff 1',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
  });
  for (const ord of [3, 1, 2])
    await local.pulled('agenda_item', {
      id: `i${ord}`,
      scope_id: 'group:g1',
      meeting_id: 'm1',
      ord,
      title: `Punkt ${ord}`,
      starts_at: `1${ord}.00`,
      minutes: 30,
    });
}

/** The meeting begins with its first item, which is an hour long. */
export async function startAtEleven({ db }: TestLocal): Promise<void> {
  await db.rows('meeting').update(['group:g1', 'm1'], { starts_at: '11.00' });
  await db.rows('agenda_item').update(['group:g1', 'i1'], { minutes: 60 });
}

async function seedSeats(local: TestLocal): Promise<void> {
  const seats = [
    ['anna', 'granvik', 'Anna Ek', 'electedOfficial'],
    ['johan', 'granvik', 'Johan Berg', 'seniorManager'],
    ['samira', 'strandhamn', 'Samira Haddad', 'strategist'],
    ['bo', 'bjorkliden', 'Bo Lind', 'strategist'],
  ] as const;
  for (const [user, key, name, role] of seats)
    for (const scope of ['group:g1', `org:p-${key}`]) {
      if (scope.startsWith('org:') && key !== 'granvik') continue;
      await local.pulled('seat_card', {
        id: `${scope}-${user}`,
        scope_id: scope,
        seat_id: `seat-${user}`,
        user_id: user,
        participation_id: `p-${key}`,
        name,
        role,
      });
    }
}

/** The phone's person in Granvik's course. */
export function pullCourseSeat(local: TestLocal, role: SeatRole, name = 'Anna Ek'): Promise<void> {
  return local.pulled('seat_card', {
    id: 'course-seat',
    scope_id: 'course:p-granvik',
    seat_id: 'seat-s',
    user_id: local.uid,
    participation_id: 'p-granvik',
    name,
    role,
  });
}

/** Somebody invited to Granvik's course, as their strategist's phone knows it. */
export function pullInvitation(
  local: TestLocal,
  name: string,
  more: Partial<InvitationRow> = {},
): Promise<void> {
  return local.pulled('invitation', {
    id: `i-${name}`,
    scope_id: 'admin:p-granvik',
    participation_id: 'p-granvik',
    address: `${name}@granvik.example`,
    name,
    role: 'courseParticipant',
    state: 'open',
    unit: '',
    user_id: null,
    ...more,
  });
}
