import type { OrganisationRow } from '#domain/tables/organisation.ts';
import type { Occasion } from '#domain/occasion.ts';
import { earlierOccasions, nextOccasion } from '#domain/occasions-around.ts';
import { scopeId } from '#domain/scope.ts';
import { themeOf } from '#domain/assessment/assessment.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readLastTime, type LastEvidence } from '#data/programme/last-time.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { readWholeForm, type ChecklistLook } from '#data/programme/checklist-look.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';
import { getVisible } from '#data/local/visible-rows.ts';

/** One statement with my own answer; score null = not scored, last = the score of an earlier occasion. */
export interface OwnStatement extends StatementText {
  readonly score: number | null;
  readonly comment: string;
  /** How I know. */
  readonly evidence: string;
  readonly last: number | null;
  /** What I wrote of it at the nearest earlier occasion where I wrote something. */
  readonly lastEvidence: LastEvidence | null;
}

/** The checklist of one occasion as one person has filled it in under one hat. */
export interface OwnChecklist extends ChecklistLook {
  readonly occasion: Occasion;
  readonly statements: readonly OwnStatement[];
}

export type Checklist =
  /** Not all of it has come to this phone yet. */
  | { readonly kind: 'fetching' }
  /** Mentors and course participants do not score. */
  | { readonly kind: 'notScoring'; readonly why: 'mentor' | 'learner' }
  | {
      readonly kind: 'closed';
      readonly next: Occasion | null;
      readonly last: OwnChecklist | null;
    }
  | {
      readonly kind: 'open';
      readonly today: string;
      readonly organisationKind: OrganisationRow['kind'];
      readonly own: OwnChecklist;
      /** Open beside it. */
      readonly beside: readonly Occasion[];
    };

/** What there is to score today under this hat, and how far I have come. */
export async function getChecklist(local: Local, hat: Hat): Promise<Checklist> {
  if (hat.kind === 'mentor') return { kind: 'notScoring', why: 'mentor' };
  if (hat.role === 'courseParticipant') return { kind: 'notScoring', why: 'learner' };
  const [{ all, today, open, current, last: before }, pulledAt, organisation] = await Promise.all([
    readOccasions(local, hat),
    getMeta(local.db, 'pulledAt'),
    getVisible(local.db, 'organisation', scopeId('programme'), hat.organisationId),
  ]);
  const isFetching = pulledAt === undefined;
  if (current) {
    const own = await getOwnChecklist(local, hat, current, all);
    if (!own && isFetching) return { kind: 'fetching' };
    if (own) {
      const organisationKind = organisation?.kind ?? 'municipality';
      return { kind: 'open', today, organisationKind, own, beside: open.slice(1) };
    }
  }
  if (isFetching && all.length === 0) return { kind: 'fetching' };
  const last = before ? await getOwnChecklist(local, hat, before, all) : null;
  return { kind: 'closed', next: nextOccasion(all, today), last };
}

/** Null while the version or its statements are not on this phone. */
async function getOwnChecklist(
  local: Local,
  hat: Hat,
  occasion: Occasion,
  occasions: readonly Occasion[],
): Promise<OwnChecklist | null> {
  const form = await readWholeForm(local, occasion.checklist_version_id);
  if (!form) return null;
  const { statements, look } = form;
  const [answers, last] = await Promise.all([
    listOwnAnswers(local, hat, occasion.id),
    readLastTime(
      local,
      { earlier: earlierOccasions(occasions, occasion), scale: look.scale },
      async ({ id }) =>
        (await listOwnAnswers(local, hat, id)).map((row) => [row.statement_id, row] as const),
    ),
  ]);
  const byStatement = new Map(answers.map((answer) => [answer.statement_id, answer]));
  return {
    occasion,
    ...look,
    statements: statements.map((row) => ({
      ...statementText(row),
      score: byStatement.get(row.id)?.score ?? null,
      comment: byStatement.get(row.id)?.comment ?? '',
      evidence: byStatement.get(row.id)?.evidence ?? '',
      last: last.scores.get(themeOf(row)) ?? null,
      lastEvidence: last.evidence.get(themeOf(row)) ?? null,
    })),
  };
}
