import { scopeId } from '#domain/scope.ts';
import { compareText } from '#lib/compare.ts';
import type { Reads } from '#sync/edit-port.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** A statement of the checklist that a work can belong with, and where the organisation stands on it. */
export interface StatementChoice {
  readonly id: string;
  readonly code: string;
  readonly short: string;
  /** The organisation's own, at the latest occasion that has one; null: not scored together yet. */
  readonly score: number | null;
  /** Of the list that is used now; an earlier list's are read, not chosen. */
  readonly isCurrent: boolean;
}

type OfHat = Pick<Hat, 'participationId' | 'roundId'>;

/** In the order of the list in use; then those of earlier lists. */
export async function listStatementChoices(
  reads: Reads,
  hat: OfHat,
  today: string,
): Promise<readonly StatementChoice[]> {
  const [statements, versions, occasions, scores] = await Promise.all([
    reads.list('statement'),
    reads.list('checklist_version'),
    reads.list('occasion', { index: 'round_id', equals: hat.roundId }),
    scoresOf(reads, hat),
  ]);
  const sorted = occasions.toSorted((a, b) => compareText(a.opens_on, b.opens_on));
  const now = sorted.findLast(({ opens_on: opens }) => opens <= today) ?? sorted[0];
  const key = versions.find(({ id }) => id === now?.checklist_version_id)?.version_key;
  return statements
    .toSorted(
      (a, b) =>
        Number(b.version_key === key) - Number(a.version_key === key) ||
        compareText(a.version_key, b.version_key) ||
        a.ord - b.ord,
    )
    .map(({ id, code, short, version_key: version }) => ({
      id,
      code,
      short,
      score: scores.get(id) ?? null,
      isCurrent: version === key,
    }));
}

/** By statement: what was scored together at the latest occasion. */
async function scoresOf({ list }: Reads, hat: OfHat): Promise<ReadonlyMap<string, number>> {
  const room = { index: 'scope_id', equals: scopeId('org', hat.participationId) };
  const [answers, assessments, ofRound, own] = await Promise.all([
    list('answer', room),
    list('assessment', room),
    list('occasion', { index: 'round_id', equals: hat.roundId }),
    list('own_occasion', room),
  ]);
  const opens = new Map([...ofRound, ...own].map((one) => [one.id, one.opens_on]));
  const dayOf = new Map(assessments.map((one) => [one.id, opens.get(one.occasion_id) ?? '']));
  const earliestFirst = answers.toSorted((a, b) =>
    compareText(dayOf.get(a.assessment_id) ?? '', dayOf.get(b.assessment_id) ?? ''),
  );
  return new Map(
    earliestFirst.flatMap(({ statement_id: id, score }) =>
      score === null ? [] : [[id, score] as const],
    ),
  );
}
