import { core2026 } from '#content/checklist/core-2026.ts';
import { putMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from './phone.ts';

/** A phone with one round, three occasions and the core checklist; the second occasion is open. */
export const uid = '00000000-0000-4000-8000-0000000000a1';
const round = '00000000-0000-4000-8000-000000000001';
const version = core2026.version_key;

export const granvik: Hat = {
  participationId: '00000000-0000-4000-8000-0000000000b1',
  organisationId: '00000000-0000-4000-8000-0000000000c1',
  organisationName: 'Granvik',
  kind: 'participant',
  groupId: '00000000-0000-4000-8000-0000000000d1',
  roundId: round,
  role: 'electedOfficial',
  name: 'Karin Ek',
};
export const mellanland: Hat = {
  ...granvik,
  participationId: '00000000-0000-4000-8000-0000000000b2',
  organisationId: '00000000-0000-4000-8000-0000000000c2',
  organisationName: 'Region Mellanland',
};

export const statementId = (code: string) => rowId('statement', version, code);
export const occasionId = (number: number) =>
  rowId('occasion', round, rowId('checklist_version', version), String(number));

const spans: readonly (readonly [title: string, opens: string, closes: string])[] = [
  ['Uppstarten', '2026-09-01', '2026-09-20'],
  ['Lärandeträff 1', '2026-11-16', '2026-12-10'],
  ['Lärandeträff 2', '2027-02-01', '2027-03-01'],
];

export function makePhone(at = '2026-11-22T12:00:00+01:00'): TestLocal {
  return { ...makeTestLocal(uid, at), email: 'politiker@granvik.example' };
}

async function pullChecklist(local: TestLocal): Promise<void> {
  const programme = scopeId('programme');
  const versionId = rowId('checklist_version', version);
  const { statements, ...own } = core2026;
  await local.pulled('checklist_version', { scope_id: programme, id: versionId, ...own });
  for (const one of statements) {
    const id = statementId(one.code);
    const theme = one.code === 'D4' ? '' : one.code;
    const row = { scope_id: programme, id, version_key: version, ...one, theme };
    await local.pulled('statement', row);
  }
}

export async function pullOccasions(local: TestLocal): Promise<void> {
  for (const [at, [title, opens_on, closes_on]] of spans.entries()) {
    await local.pulled('occasion', {
      scope_id: scopeId('plan', round),
      id: occasionId(at + 1),
      round_id: round,
      checklist_version_id: rowId('checklist_version', version),
      number: at + 1,
      title,
      step_number: at + 2,
      opens_on,
      closes_on,
    });
  }
}

/** Everything pulled, in the order a phone would have it. */
export async function makeReadyPhone(at?: string): Promise<TestLocal> {
  const local = makePhone(at);
  await pullOccasions(local);
  await pullChecklist(local);
  await pullOrganisation(local, granvik);
  await putMeta(local.db, 'pulledAt', local.now().toISOString());
  return local;
}

function pullOrganisation(local: TestLocal, hat: Hat): Promise<void> {
  return local.pulled('organisation', {
    scope_id: scopeId('programme'),
    id: hat.organisationId,
    code: null,
    name: hat.organisationName,
    kind: 'municipality',
  });
}

export function pullParticipation(local: TestLocal, hat: Hat): Promise<void> {
  return local.pulled('participation', {
    scope_id: scopeId('plan', hat.roundId),
    id: hat.participationId,
    round_id: hat.roundId,
    group_id: hat.groupId,
    organisation_id: hat.organisationId,
    kind: hat.kind,
    ord: 1,
  });
}

/** The person gets this seat, whose card lies in the organisation or in its course. */
export async function takeSeat(
  local: TestLocal,
  hat: Hat,
  scope: 'org' | 'course' = 'org',
): Promise<void> {
  await pullOrganisation(local, hat);
  await pullParticipation(local, hat);
  await pullCard(local, hat, { scope, id: hat.participationId, user_id: uid });
}

export function pullCard(
  local: TestLocal,
  { participationId: participation_id, name, role }: Hat,
  {
    scope,
    id,
    user_id,
  }: { readonly scope: 'org' | 'course'; readonly id: string; readonly user_id: string },
): Promise<void> {
  const scope_id = scopeId(scope, participation_id);
  return local.pulled('seat_card', {
    scope_id,
    id,
    seat_id: id,
    user_id,
    participation_id,
    name,
    role,
  });
}
