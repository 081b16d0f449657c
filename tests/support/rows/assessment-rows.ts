import { rowId } from '#lib/row-id.ts';
import { scopeId } from '#domain/scope.ts';
import { core2026 } from '#content/checklist/core-2026.ts';
import { getAssessment, type Assessment } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import {
  granvik,
  makeReadyPhone,
  occasionId,
  pullCard,
  pullParticipation,
  statementId,
  uid,
} from './checklist-rows.ts';
import type { TestLocal } from './phone.ts';

const samira = '00000000-0000-4000-8000-0000000000a2';
export const org = scopeId('org', granvik.participationId);
export const assessment = rowId(
  'assessment',
  granvik.participationId,
  occasionId(2),
  rowId('checklist_version', core2026.version_key),
);
export const answerId = (code: string) => rowId('answer', assessment, statementId(code));
export const strategist: Hat = { ...granvik, role: 'strategist' };

/** A phone in Granvik with two people: me, in this role, and Samira Haddad the strategist. */
export async function makeJointPhone(hat: Hat = granvik): Promise<TestLocal> {
  const local = await makeReadyPhone();
  await pullParticipation(local, hat);
  const [mine, hers] = [
    '00000000-0000-4000-8000-0000000000e1',
    '00000000-0000-4000-8000-0000000000e2',
  ];
  await pullCard(local, hat, { scope: 'org', id: mine, user_id: uid });
  const other: Hat = { ...hat, name: 'Samira Haddad', role: 'strategist' };
  await pullCard(local, other, { scope: 'org', id: hers, user_id: samira });
  await local.pulled('assessment', {
    scope_id: org,
    id: assessment,
    participation_id: hat.participationId,
    occasion_id: occasionId(2),
    checklist_version_id: rowId('checklist_version', core2026.version_key),
  });
  return local;
}

export function pullAnswer(local: TestLocal, code: string, score: number | null, comment = '') {
  return local.pulled('answer', {
    scope_id: org,
    id: answerId(code),
    assessment_id: assessment,
    statement_id: statementId(code),
    score,
    comment,
    updated_by: samira,
  });
}

export function pullAlternative(local: TestLocal, code: string, field: string, value: unknown) {
  return local.pulled('alternative', {
    scope_id: org,
    id: rowId('alternative', answerId(code), field, 'm1'),
    author_id: uid,
    tbl: 'answer',
    row_id: answerId(code),
    field,
    value,
    cause: 'm1',
    written_at: '2026-11-22T09:05:00Z',
  });
}

export function pullHandIn(local: TestLocal, number: number, seen: unknown) {
  return local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', assessment, String(number)),
    author_id: samira,
    assessment_id: assessment,
    number,
    seen: seen as never,
  });
}

/** As if the server had refused what lies there. */
export async function refuse(
  local: TestLocal,
  tbl: 'hand_in' | 'answer',
  id: string,
  code: string,
) {
  const row = await local.db.rows(tbl).get([org, id]);
  const {
    scope_id: _s,
    id: _i,
    _v,
    _d,
    _p,
    _g,
    ...mine
  } = row as unknown as Record<string, unknown>;
  const problem = rowId('problem', id, code);
  await local.db.problems.put({
    id: problem,
    kind: 'refused',
    tbl,
    scope_id: org,
    row_id: id,
    mine,
    theirs: null,
    base: null,
    who: null,
    at: '2026-11-22T09:10:00Z',
    code,
  });
  await local.db.rows(tbl).update([org, id], { _p: problem });
  return problem;
}

export async function readAssessment(local: TestLocal): Promise<Assessment> {
  const got = await getAssessment(local, strategist);
  if (got.kind !== 'assessment') throw new Error(got.kind);
  return got;
}
