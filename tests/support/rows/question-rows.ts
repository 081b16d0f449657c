import { core2026 } from '#content/checklist/core-2026.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from './phone.ts';
import { seedRound } from './round-rows.ts';

/** Granvik, Strandhamn and the mentor Björkliden, between two occasions of the core checklist. */
export const GROUP = 'group:g1';
const version = core2026.version_key;
const versionId = rowId('checklist_version', version);
export const [first] = core2026.statements;
export const statementOf = (code = first?.code ?? '') => rowId('statement', version, code);
export const occasion = 'occasion-1';

/** The phone of one of them: anna or johan in Granvik, samira in Strandhamn, bo the mentor. */
export async function makeTalkPhone(uid = 'anna', at = '2026-11-23T08:00:00Z'): Promise<TestLocal> {
  const local = makeTestLocal(uid, at);
  await seedRound(local);
  await local.pulled('round', {
    id: 'r1',
    name: 'Omgång 1',
    starts_on: '2026-08-24',
    ends_on: '2027-06-01',
  });
  const { statements, ...own } = core2026;
  await local.pulled('checklist_version', { scope_id: 'programme', id: versionId, ...own });
  for (const one of statements)
    await local.pulled('statement', {
      scope_id: 'programme',
      id: statementOf(one.code),
      version_key: version,
      ...one,
    });
  await local.pulled('occasion', {
    id: occasion,
    round_id: 'r1',
    checklist_version_id: versionId,
    number: 1,
    title: 'Uppstarten',
    step_number: 2,
    opens_on: '2026-09-01',
    closes_on: '2026-09-20',
  });
  await local.caughtUp(GROUP);
  return local;
}

interface Asked {
  readonly id?: string;
  readonly by?: 'anna' | 'johan' | 'samira';
  readonly to?: string | null;
  readonly body?: string;
  readonly settled?: boolean;
  readonly at?: string;
  readonly deleted?: boolean;
}

const homes = { anna: 'p-granvik', johan: 'p-granvik', samira: 'p-strandhamn', bo: 'p-bjorkliden' };

/** A question from Granvik to Strandhamn, unless told otherwise. */
export async function pullQuestion(local: TestLocal, of: Asked = {}): Promise<void> {
  const { id = 'q1', by = 'anna', to = 'p-strandhamn', settled = false } = of;
  await local.pulled('question', {
    scope_id: GROUP,
    id,
    author_id: by,
    participation_id: homes[by],
    to_participation_id: to,
    occasion_id: occasion,
    statement_id: statementOf(),
    body: of.body ?? 'Hur fick ni målen beslutade? Våra stannade i nämnden.',
    asked_at: of.at ?? '2026-11-20T08:00:00Z',
    settled,
    deleted: of.deleted ?? false,
  });
}

export async function pullReply(
  local: TestLocal,
  id: string,
  [by, body, at = '2026-11-21T08:00:00Z']: readonly [keyof typeof homes, string, string?],
): Promise<void> {
  await local.pulled('reply', {
    scope_id: GROUP,
    id,
    author_id: by,
    participation_id: homes[by],
    question_id: 'q1',
    body,
    replied_at: at,
  });
}

interface Advised {
  readonly to?: string | null;
  readonly body?: string;
  readonly at?: string;
}

/** The copy that readers have. */
export async function pullAdvice(local: TestLocal, id: string, of: Advised = {}): Promise<void> {
  const { to = null, body = 'Börja smått.', at = '2026-11-22T08:00:00Z' } = of;
  await local.pulled('advice', {
    scope_id: to === null ? GROUP : `org:${to}`,
    id,
    author_id: 'bo',
    participation_id: 'p-bjorkliden',
    group_id: 'g1',
    to_participation_id: to,
    occasion_id: occasion,
    statement_id: statementOf(),
    body,
    given_at: at,
    origin: `original-${id}`,
  });
}

export async function pullOpened(
  local: TestLocal,
  participation: string,
  score: number,
  words: { readonly comment?: string; readonly evidence?: string } = {},
): Promise<void> {
  await local.pulled('opened_assessment', {
    scope_id: GROUP,
    id: `opened-${participation}`,
    participation_id: participation,
    occasion_id: occasion,
    hand_in_id: `handed-${participation}`,
    seen: { [statementOf()]: { score, comment: '', ...words } },
  });
}
