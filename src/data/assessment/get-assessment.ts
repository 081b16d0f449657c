import { closingOf, lastHandIn } from '#domain/closing.ts';
import { seenDifferences, seenOf, type SeenDifference } from '#domain/hand-in.ts';
import { meFirst } from '#domain/me-first.ts';
import { closedOccasion, earlierOccasions, openOccasion } from '#domain/occasion.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import { scopeId } from '#domain/scope.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { isStale } from '#data/waiting/is-stale.ts';
import { getMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { assessmentId } from './assessment-id.ts';
import {
  listAssessmentRows,
  makeReceipts,
  type AssessmentRows,
  type Receipt,
} from './list-receipts.ts';
import {
  listStatements,
  statementText,
  type StatementText,
} from '#data/programme/list-statements.ts';
import { listVersions, type FieldVersions } from './list-versions.ts';
import { listAssessmentProblems } from './list-assessment-problems.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';

/** One statement as the organisation has it, with my own draft beside. */
export interface JointStatement extends StatementText {
  readonly score: number | null;
  readonly comment: string;
  readonly own: { readonly score: number | null; readonly comment: string } | null;
  /** What was handed in at the nearest earlier occasion. */
  readonly last: number | null;
  /** Fields of which two versions stand. */
  readonly versions: readonly FieldVersions[];
}

export type HandInState =
  | { readonly kind: 'open' }
  /** Handed in here, not yet taken in; `refused` = own edits that stand in its way. */
  | { readonly kind: 'waiting'; readonly number: number; readonly refused: number }
  /** Refused: something else stands there than what was reviewed. */
  | {
      readonly kind: 'stale';
      readonly problem: string;
      readonly differences: readonly SeenDifference[];
      /** Somebody else handed in first. */
      readonly first: Receipt | null;
    }
  /** Refused for another reason, told on the problem's own page. */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'handedIn'; readonly receipt: Receipt };

/** The joint assessment of one organisation at one occasion. */
export interface Assessment {
  readonly scope: string;
  readonly id: string;
  readonly hat: Hat;
  readonly occasion: OccasionRow;
  readonly isOccasionOpen: boolean;
  readonly organisationKind: OrganisationRow['kind'];
  readonly scale: readonly ScaleStep[];
  readonly statements: readonly JointStatement[];
  /** What stands on the screen, in the server's form: this is what one hands in. */
  readonly seen: Seen;
  readonly state: HandInState;
  /** The number a hand-in made now gets. */
  readonly number: number;
  readonly receipts: readonly Receipt[];
  /** Who can read and change it, me first. */
  readonly people: readonly SeatCardRow[];
  /** Hands in and opens again; also where one has another seat beside it. */
  readonly isStrategist: boolean;
}

export type AssessmentRead =
  | { readonly kind: 'fetching' }
  /** Mentors and course participants do not assess; or the round has no occasion yet. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'assessment' } & Assessment);

/** The joint assessment of the open occasion, between occasions of the last one. */
export function getAssessment(local: Local, hat: Hat): Promise<AssessmentRead> {
  return readTogether(local, () => readAssessment(local, hat));
}

/** Inside one transaction: for screens that read more than this together. */
async function readAssessment(local: Local, hat: Hat): Promise<AssessmentRead> {
  if (hat.kind === 'mentor' || hat.role === 'courseParticipant') return { kind: 'none' };
  const occasions = await listVisible(local.db, 'occasion', {
    index: 'round_id',
    equals: hat.roundId,
  });
  const today = dayOf(local.now());
  const open = openOccasion(occasions, today);
  const occasion = open ?? closedOccasion(occasions, today);
  const form = occasion && (await readForm(local, occasion));
  if (!form) {
    const isFetching = (await getMeta(local.db, 'pulledAt')) === undefined;
    return { kind: isFetching ? 'fetching' : 'none' };
  }
  const scope = scopeId('org', hat.participationId);
  const id = assessmentId(hat.participationId, occasion);
  const [rows, cards, organisation] = await Promise.all([
    listAssessmentRows(local, scope, id),
    listVisible(local.db, 'seat_card', { index: 'scope_id', equals: scope }),
    getVisible(local.db, 'organisation', scopeId('programme'), hat.organisationId),
  ]);
  const people = meFirst(cards, (one) => one.user_id === local.uid);
  const accepted = rows.handIns.filter((row) => row._d === 0);
  const { closedBy, next } = closingOf(accepted, rows.reopenings);
  const receipts = makeReceipts(local, rows, people);
  const closed = receipts.find((one) => one.row.id === closedBy?.id) ?? null;
  const seen = seenOf(rows.answers);
  const state = await readState(local, { scope, id, rows, seen, closed });
  const beside = { hat, occasion, occasions, rows, people, state, seen };
  return {
    kind: 'assessment',
    scope,
    id,
    hat,
    occasion,
    isOccasionOpen: open !== null,
    organisationKind: organisation?.kind ?? 'municipality',
    scale: form.version.scale,
    statements: await joinStatements(local, form.statements, beside),
    seen,
    state,
    number: next,
    receipts,
    people,
    isStrategist: cards.some((one) => one.user_id === local.uid && one.role === 'strategist'),
  };
}

/** Null while the version or its statements are not on this phone. */
async function readForm(local: Local, { checklist_version_id }: OccasionRow) {
  const programme = scopeId('programme');
  const version = await getVisible(local.db, 'checklist_version', programme, checklist_version_id);
  const statements = version ? await listStatements(local, version.version_key) : [];
  return version && statements.length > 0 ? { version, statements } : null;
}

interface Beside {
  readonly hat: Hat;
  readonly occasion: OccasionRow;
  readonly occasions: readonly OccasionRow[];
  readonly rows: AssessmentRows;
  readonly people: readonly SeatCardRow[];
  readonly state: HandInState;
  readonly seen: Seen;
}

/** While it is handed in the snapshot is shown, whatever an unsent edit says. */
async function joinStatements(
  local: Local,
  statements: readonly StatementRow[],
  { hat, occasion, occasions, rows, people, state, seen }: Beside,
): Promise<JointStatement[]> {
  const [drafts, last] = await Promise.all([
    listOwnAnswers(local, hat, occasion.id),
    getLastScores(local, hat, earlierOccasions(occasions, occasion)),
  ]);
  const isClosed = state.kind === 'handedIn';
  const shown = isClosed ? state.receipt.row.seen : seen;
  const all = isClosed ? [] : rows.alternatives;
  const versions = listVersions(local, { answers: rows.answers, people, all });
  return statements.map((row) => {
    const answer = rows.answers.find((one) => one.statement_id === row.id);
    return {
      ...statementText(row),
      score: shown[row.id]?.score ?? null,
      comment: shown[row.id]?.comment ?? '',
      own: drafts.find((one) => one.statement_id === row.id) ?? null,
      last: last.get(row.id) ?? null,
      versions: versions.get(answer?.id ?? '') ?? [],
    };
  });
}

async function readState(
  local: Local,
  of: {
    readonly scope: string;
    readonly id: string;
    readonly rows: AssessmentRows;
    readonly seen: Seen;
    readonly closed: Receipt | null;
  },
): Promise<HandInState> {
  const { stopped, all } = await listAssessmentProblems(local.db, of.scope, of.id);
  if (stopped && !isStale(stopped)) return { kind: 'refused', problem: stopped.id };
  if (stopped) {
    const was = (stopped.mine?.['seen'] ?? {}) as Seen;
    const is = of.closed?.row.seen ?? of.seen;
    const differences = seenDifferences(was, is);
    return { kind: 'stale', problem: stopped.id, differences, first: of.closed };
  }
  if (of.closed) return { kind: 'handedIn', receipt: of.closed };
  const unsent = of.rows.handIns.find((row) => row._d === 1);
  if (!unsent) return { kind: 'open' };
  const answers = new Set(of.rows.answers.map((row) => row.id));
  const refused = all.filter((one) => answers.has(one.row_id) || one.tbl === 'alternative');
  return { kind: 'waiting', number: unsent.number, refused: refused.length };
}

/** Statement → the score handed in at the nearest earlier occasion that has one. */
async function getLastScores(
  local: Local,
  hat: Hat,
  earlier: readonly OccasionRow[],
): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  for (const occasion of earlier.toReversed()) {
    const id = assessmentId(hat.participationId, occasion);
    const rows = await listVisible(local.db, 'hand_in', { index: 'assessment_id', equals: id });
    const last = lastHandIn(rows.filter((row) => row._d === 0));
    for (const [statement, { score }] of Object.entries(last?.seen ?? {}))
      if (score !== null) scores.set(statement, score);
  }
  return scores;
}
