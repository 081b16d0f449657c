import { core2026 } from '#content/checklist/core-2026.ts';
import { putMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { scopeId } from '#domain/scope.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import { granvik, makeReadyPhone, occasionId, statementId, uid } from './checklist-rows.ts';
import type { TestLocal } from './phone.ts';

/** A group of three with its mentor, as `design/` draws it; the phone is somebody's in Granvik. */
const id = (name: string) => rowId('compare-rows', name);
const member = (name: string, kind: Hat['kind'] = 'participant'): Hat => ({
  ...granvik,
  participationId: id(name),
  organisationId: id(`organisation ${name}`),
  organisationName: name,
  kind,
  name: `Strateg i ${name}`,
  role: 'strategist',
});
export const strandhamn = member('Strandhamn');
export const tallmo = member('Tallmo');
export const bjorkliden = member('Björkliden', 'mentor');
export const group = scopeId('group', granvik.groupId);
const statements = core2026.statements;
const members = [granvik, strandhamn, tallmo, bjorkliden];

/** Of the drawings: Granvik, Strandhamn, Tallmo, now and the time before. */
const drawn: readonly (readonly [now: string, before: string])[] = [
  ['333', '132'],
  ['221', '121'],
  ['232', '231'],
  ['213', '112'],
  ['322', '322'],
  ['132', '122'],
  ['231', '231'],
  ['223', '323'],
  ['112', '112'],
  ['222', '222'],
  ['222', '221'],
  ['322', '222'],
  ['111', '111'],
];

/** What one of them scored; the first statements have their words. */
export function drawnSeen(side: number, when: 'now' | 'before' = 'now', words = true): Seen {
  return Object.fromEntries(
    statements.map(({ code }, at) => {
      const score = Number(drawn[at]?.[when === 'now' ? 0 : 1][side]);
      const comment = words && side > 0 && at % 2 === 1 ? `Så gör vi ${side} ${code}` : '';
      const evidence = comment === '' ? {} : { evidence: `Sidan ${at}` };
      return [statementId(code), { score, comment, ...evidence }];
    }),
  );
}

/** A phone that has pulled the group; the person has one seat, in `hat`. */
export async function makeComparePhone(hat: Hat = granvik): Promise<TestLocal> {
  const local = await makeReadyPhone();
  for (const [ord, one] of members.entries()) {
    await local.pulled('organisation', {
      scope_id: scopeId('programme'),
      id: one.organisationId,
      code: null,
      name: one.organisationName,
      kind: 'municipality',
    });
    await local.pulled('participation', {
      scope_id: scopeId('plan', one.roundId),
      id: one.participationId,
      round_id: one.roundId,
      group_id: one.groupId,
      organisation_id: one.organisationId,
      kind: one.kind,
      ord: ord + 1,
    });
    const isMe = one.participationId === hat.participationId;
    await local.pulled('seat_card', {
      scope_id: group,
      id: id(`card ${one.organisationName}`),
      seat_id: id(`seat ${one.organisationName}`),
      user_id: isMe ? uid : id(`user ${one.organisationName}`),
      participation_id: one.participationId,
      name: one.name,
      role: isMe ? hat.role : one.role,
    });
  }
  await putMeta(local.db, 'hat', hat.participationId);
  return local;
}

export async function handIn(local: TestLocal, hat: Hat, seen: Seen, occasion = 2): Promise<void> {
  const scope_id = scopeId('org', hat.participationId);
  const version = rowId('checklist_version', core2026.version_key);
  const assessment_id = rowId('assessment', hat.participationId, occasionId(occasion), version);
  await local.pulled('assessment', {
    scope_id,
    id: assessment_id,
    participation_id: hat.participationId,
    occasion_id: occasionId(occasion),
    checklist_version_id: version,
  });
  await local.pulled('hand_in', {
    scope_id,
    id: rowId('hand_in', assessment_id, '1'),
    author_id: id(`user ${hat.organisationName}`),
    assessment_id,
    number: 1,
    seen: seen as never,
  });
}

/** It has said yes; the server has not opened it. */
export function sayYes(
  local: TestLocal,
  hat: Hat,
  { occasion = 2, withComments = true, asReady = false } = {},
): Promise<void> {
  return local.pulled('opening', {
    scope_id: group,
    id: rowId('opening', hat.participationId, occasionId(occasion)),
    author_id: id(`user ${hat.organisationName}`),
    participation_id: hat.participationId,
    occasion_id: occasionId(occasion),
    with_comments: withComments,
    as_ready: asReady,
    opened_at: '2026-11-20T14:20:00.000Z',
  });
}

/** As if the server had opened it: what it handed in lies in the group's scope. */
export async function open(
  local: TestLocal,
  hat: Hat,
  seen: Seen,
  of: { readonly occasion?: number; readonly withComments?: boolean } = {},
): Promise<void> {
  const { occasion = 2 } = of;
  await sayYes(local, hat, of);
  await local.pulled('opened_assessment', {
    scope_id: group,
    id: id(`opened ${hat.organisationName} ${occasion}`),
    participation_id: hat.participationId,
    occasion_id: occasionId(occasion),
    hand_in_id: id(`hand-in ${hat.organisationName} ${occasion}`),
    seen: seen as never,
    updated_at: '2026-11-21T08:12:00Z',
  });
}

/** All three have opened both occasions, as drawn. */
export async function openAsDrawn(local: TestLocal): Promise<void> {
  for (const [side, hat] of [granvik, strandhamn, tallmo].entries()) {
    await handInIfMine(local, hat, side);
    await open(local, hat, drawnSeen(side));
    await open(local, hat, drawnSeen(side, 'before'), { occasion: 1 });
  }
}

async function handInIfMine(local: TestLocal, hat: Hat, side: number) {
  if (hat !== granvik) return;
  await handIn(local, hat, drawnSeen(side));
  await handIn(local, hat, drawnSeen(side, 'before'), 1);
}
