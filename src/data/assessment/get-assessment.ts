import { closingOf } from '#domain/assessment/closing.ts';
import { seenOf } from '#domain/assessment/hand-in.ts';
import { meFirst } from '#domain/me-first.ts';
import type { Occasion } from '#domain/occasion.ts';
import { earlierOccasions } from '#domain/occasions-around.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { assessmentId } from '#data/programme/assessment-id.ts';
import { joinStatements, type JointStatement } from './join-statements.ts';
import { listAssessmentRows, makeReceipts, type Receipt } from './list-receipts.ts';
import { readWholeForm, type ChecklistLook } from '#data/programme/checklist-look.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { readHandInState, type HandInState } from './read-hand-in-state.ts';
import { listLeft, type Left } from './list-left.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';

/** The joint assessment of one organisation at one occasion. */
export interface Assessment extends ChecklistLook {
  readonly scope: string;
  readonly id: string;
  readonly hat: Hat;
  readonly occasion: Occasion;
  readonly isOccasionOpen: boolean;
  readonly organisationKind: OrganisationRow['kind'];
  readonly statements: readonly JointStatement[];
  /** What stands on the screen, in the server's form: this is what one hands in. */
  readonly seen: ReturnType<typeof seenOf>;
  readonly state: HandInState;
  /** The number a hand-in made now gets. */
  readonly number: number;
  readonly receipts: readonly Receipt[];
  /** Who can read and change it, me first. */
  readonly people: readonly SeatCardRow[];
  /** What the seats have left to each other before they agree. */
  readonly left: Left;
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
  const { all, current, last } = await readOccasions(local, hat);
  const occasion = current ?? last;
  const form = occasion && (await readWholeForm(local, occasion.checklist_version_id));
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
  const state = await readHandInState(local, { scope, id, rows, seen, closed });
  const isDecided = state.kind === 'handedIn';
  const drafts = await listOwnAnswers(local, hat, occasion.id);
  const left = await listLeft(local, { scope, occasion, people, drafts, isDecided });
  const { scale } = form.look;
  const beside = {
    hat,
    scale,
    earlier: earlierOccasions(all, occasion),
    // while it is handed in the snapshot is shown, whatever an unsent edit says
    shown: state.kind === 'handedIn' ? state.receipt.row.seen : seen,
    left,
    drafts,
    rows: isDecided ? { ...rows, alternatives: [] } : rows,
    people,
  };
  return {
    kind: 'assessment',
    scope,
    id,
    hat,
    occasion,
    isOccasionOpen: current !== null,
    organisationKind: organisation?.kind ?? 'municipality',
    ...form.look,
    statements: await joinStatements(local, form.statements, beside),
    seen,
    state,
    number: next,
    receipts,
    people,
    left,
    isStrategist: cards.some((one) => one.user_id === local.uid && one.role === 'strategist'),
  };
}
