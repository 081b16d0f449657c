import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import { closedOccasion, earlierOccasions, nextOccasion, openOccasion } from '#domain/occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import {
  listStatements,
  statementText,
  type StatementText,
} from '#data/programme/list-statements.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

/** One statement with my own answer; score null = not scored, last = the score of an earlier occasion. */
export interface OwnStatement extends StatementText {
  readonly score: number | null;
  readonly comment: string;
  readonly last: number | null;
}

/** The checklist of one occasion as one person has filled it in under one hat. */
export interface OwnChecklist {
  readonly occasion: OccasionRow;
  readonly scale: readonly ScaleStep[];
  readonly statements: readonly OwnStatement[];
}

export type Checklist =
  /** Not all of it has come to this phone yet. */
  | { readonly kind: 'fetching' }
  /** Mentors and course participants do not score. */
  | { readonly kind: 'notScoring'; readonly why: 'mentor' | 'learner' }
  | {
      readonly kind: 'closed';
      readonly next: OccasionRow | null;
      readonly last: OwnChecklist | null;
    }
  | {
      readonly kind: 'open';
      readonly today: string;
      readonly organisationKind: OrganisationRow['kind'];
      readonly own: OwnChecklist;
    };

/** What there is to score today under this hat, and how far I have come. */
export async function getChecklist(local: Local, hat: Hat): Promise<Checklist> {
  if (hat.kind === 'mentor') return { kind: 'notScoring', why: 'mentor' };
  if (hat.role === 'courseParticipant') return { kind: 'notScoring', why: 'learner' };
  const today = dayOf(local.now());
  const [occasions, pulledAt, organisation] = await Promise.all([
    listOccasions(local, hat),
    getMeta(local.db, 'pulledAt'),
    getVisible(local.db, 'organisation', scopeId('programme'), hat.organisationId),
  ]);
  const isFetching = pulledAt === undefined;
  const open = openOccasion(occasions, today);
  if (open) {
    const own = await getOwnChecklist(local, hat, open, occasions);
    if (!own && isFetching) return { kind: 'fetching' };
    if (own) {
      return { kind: 'open', today, organisationKind: organisation?.kind ?? 'municipality', own };
    }
  }
  if (isFetching && occasions.length === 0) return { kind: 'fetching' };
  const before = closedOccasion(occasions, today);
  const last = before ? await getOwnChecklist(local, hat, before, occasions) : null;
  return { kind: 'closed', next: nextOccasion(occasions, today), last };
}

async function listOccasions(local: Local, hat: Hat): Promise<readonly OccasionRow[]> {
  return listVisible(local.db, 'occasion', { index: 'round_id', equals: hat.roundId });
}

/** Null while the version or its statements are not on this phone. */
async function getOwnChecklist(
  local: Local,
  hat: Hat,
  occasion: OccasionRow,
  occasions: readonly OccasionRow[],
): Promise<OwnChecklist | null> {
  const programme = scopeId('programme');
  const { checklist_version_id } = occasion;
  const version = await getVisible(local.db, 'checklist_version', programme, checklist_version_id);
  if (!version) return null;
  const [statements, answers, last] = await Promise.all([
    listStatements(local, version.version_key),
    listOwnAnswers(local, hat, occasion.id),
    getLastScores(local, hat, earlierOccasions(occasions, occasion)),
  ]);
  if (statements.length === 0) return null;
  const byStatement = new Map(answers.map((answer) => [answer.statement_id, answer]));
  return {
    occasion,
    scale: version.scale,
    statements: statements.map((row) => ({
      ...statementText(row),
      score: byStatement.get(row.id)?.score ?? null,
      comment: byStatement.get(row.id)?.comment ?? '',
      last: last.get(row.id) ?? null,
    })),
  };
}

/** Statement → the newest earlier score; a statement skipped last time shows the time before. */
async function getLastScores(
  local: Local,
  hat: Hat,
  earlier: readonly OccasionRow[],
): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  for (const occasion of earlier.toReversed()) {
    for (const answer of await listOwnAnswers(local, hat, occasion.id)) {
      if (answer.score !== null) scores.set(answer.statement_id, answer.score);
    }
  }
  return scores;
}
