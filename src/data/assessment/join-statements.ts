import { lastHandIn } from '#domain/assessment/closing.ts';
import { themeOf } from '#domain/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { Occasion } from '#domain/occasion.ts';
import type { OwnAnswerRow } from '#domain/tables/own-answer.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readLastTime, type LastEvidence } from '#data/programme/last-time.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';
import { assessmentId } from '#data/programme/assessment-id.ts';
import { spreadOf, type Left, type Spread } from './list-left.ts';
import type { AssessmentRows } from './list-receipts.ts';
import { listVersions, type FieldVersions } from './list-versions.ts';

/** One statement as the organisation has it, with my own draft beside. */
export interface JointStatement extends StatementText {
  readonly score: number | null;
  readonly comment: string;
  /** How the organisation knows. */
  readonly evidence: string;
  readonly own: Pick<OwnAnswerRow, 'score' | 'comment' | 'evidence'> | null;
  /** What was handed in at the nearest earlier occasion. */
  readonly last: number | null;
  /** What was written of it at the nearest earlier occasion that handed something in; never copied by itself. */
  readonly lastEvidence: LastEvidence | null;
  /** How each of those who left her own scores scored it; empty while I may not see it. */
  readonly spread: readonly Spread[];
  /** Fields of which two versions stand. */
  readonly versions: readonly FieldVersions[];
}

interface Beside {
  readonly hat: Hat;
  readonly scale: readonly ScaleStep[];
  readonly earlier: readonly Occasion[];
  /** What stands on the screen. */
  readonly shown: Seen;
  readonly left: Left;
  readonly drafts: readonly OwnAnswerRow[];
  readonly rows: AssessmentRows;
  readonly people: readonly SeatCardRow[];
}

export async function joinStatements(
  local: Local,
  statements: readonly StatementRow[],
  { hat, scale, earlier, shown, left, drafts, rows, people }: Beside,
): Promise<JointStatement[]> {
  const last = await readLastTime(local, { earlier, scale }, async (one) => {
    const id = assessmentId(hat.participationId, one);
    const taken = await listVisible(local.db, 'hand_in', { index: 'assessment_id', equals: id });
    return Object.entries(lastHandIn(taken.filter((row) => row._d === 0))?.seen ?? {});
  });
  const versionsOf = versionsIn(local, rows, people);
  return statements.map((row) => ({
    ...statementText(row),
    score: shown[row.id]?.score ?? null,
    comment: shown[row.id]?.comment ?? '',
    own: drafts.find((one) => one.statement_id === row.id) ?? null,
    evidence: shown[row.id]?.evidence ?? '',
    last: last.scores.get(themeOf(row)) ?? null,
    lastEvidence: last.evidence.get(themeOf(row)) ?? null,
    spread: spreadOf(left, row.id),
    versions: versionsOf(row.id),
  }));
}

/** Statement → the fields of its answer of which two versions stand. */
function versionsIn(
  local: Local,
  { answers, alternatives: all }: AssessmentRows,
  people: readonly SeatCardRow[],
) {
  const versions = listVersions(local, { answers, people, all });
  return (statement: string) => {
    const answer = answers.find((one) => one.statement_id === statement);
    return versions.get(answer?.id ?? '') ?? [];
  };
}
