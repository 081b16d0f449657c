import type { AnswerRow } from '#domain/tables/answer.ts';
import type { AssessmentRow } from '#domain/tables/assessment.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { assessmentId } from '#data/programme/assessment-id.ts';

/** Which answer of which organisation's joint assessment. There is only one. */
export interface JointAnswerOf {
  readonly participationId: string;
  readonly occasionId: string;
  readonly versionId: string;
  readonly statementId: string;
}

/** Where it lies: in the organisation, under ids that all its phones agree on without talking. */
export function jointAnswerKey(of: JointAnswerOf) {
  const occasion = { id: of.occasionId, checklist_version_id: of.versionId };
  const assessment = assessmentId(of.participationId, occasion);
  return {
    scope: scopeId('org', of.participationId),
    assessment,
    id: rowId('answer', assessment, of.statementId),
  };
}

const tables = ['assessment', 'answer'] as const;

export const saveJointScore = command(tables, (tx, of: JointAnswerOf, score: number | null) =>
  saveAnswer(tx, of, { score }),
);

/** Called while one types. */
export const saveJointComment = command(tables, (tx, of: JointAnswerOf, comment: string) =>
  saveAnswer(tx, of, { comment }),
);

/** How the organisation knows: the same. */
export const saveJointEvidence = command(tables, (tx, of: JointAnswerOf, evidence: string) =>
  saveAnswer(tx, of, { evidence }),
);

/** What all scored alike becomes joint, all of it or nothing; what is joint already stays as it is. */
export const takeAlike = command(
  tables,
  async (
    tx,
    answers: readonly (Pick<AnswerRow, 'score' | 'comment'> & {
      readonly of: JointAnswerOf;
      readonly evidence: string;
    })[],
  ) => {
    for (const { of, score, comment, evidence } of answers) {
      const { scope, id } = jointAnswerKey(of);
      const old = await tx.get('answer', scope, id);
      if (old && old.score !== null) continue;
      await saveAnswer(tx, of, { score });
      if (comment !== '' && (old?.comment ?? '') === '') await saveAnswer(tx, of, { comment });
      if (evidence !== '' && (old?.evidence ?? '') === '') await saveAnswer(tx, of, { evidence });
    }
  },
);

/** The first answer begins the assessment: whoever is first, it is the same row. */
async function saveAnswer(
  tx: Edit,
  of: JointAnswerOf,
  change: Partial<Pick<AnswerRow, 'score' | 'comment' | 'evidence'>>,
): Promise<void> {
  const { scope, assessment, id } = jointAnswerKey(of);
  const old = await tx.get('answer', scope, id);
  if (!old && Object.values(change).every((value) => value === null || value === '')) return;
  if (!(await tx.get('assessment', scope, assessment))) {
    const fields = {
      participation_id: of.participationId,
      occasion_id: of.occasionId,
      checklist_version_id: of.versionId,
    } satisfies Partial<AssessmentRow>;
    await tx.put('assessment', scope, assessment, fields);
  }
  if (old) return tx.put('answer', scope, id, change);
  await tx.put('answer', scope, id, {
    assessment_id: assessment,
    statement_id: of.statementId,
    score: null,
    comment: '',
    evidence: '',
    ...change,
  });
}
