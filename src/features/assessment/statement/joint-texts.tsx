import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { evidenceWords } from '#content/words/checklist/evidence.ts';
import {
  jointAnswerKey,
  saveJointComment,
  saveJointEvidence,
  type JointAnswerOf,
} from '#data/assessment/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { CommentField } from '#parts/scoring/comment-field.tsx';
import { EvidenceField } from '#parts/scoring/evidence-field.tsx';
import type { JointProps } from './joint-head.tsx';

/** How the organisation knows, and what it builds the score on. */
export function JointTexts({ assessment, statement }: JointProps) {
  const local = useLocal();
  const { scale } = assessment;
  const of = answerOf(assessment, statement);
  return (
    <>
      <EvidenceField
        label={evidenceWords.ours}
        hint={evidenceWords.hintJoint}
        tbl="answer"
        at={jointAnswerKey(of)}
        statement={statement}
        scale={scale}
        lastTime={evidenceWords.lastOurs}
        save={(text) => saveJointEvidence(local, of, text)}
      />
      <CommentField
        tbl="answer"
        at={jointAnswerKey(of)}
        stored={statement.comment}
        hint={words.commentHint}
        save={(text) => saveJointComment(local, of, text)}
      />
    </>
  );
}

export function answerOf(
  { hat, occasion }: JointProps['assessment'],
  { id }: { readonly id: string },
): JointAnswerOf {
  return {
    participationId: hat.participationId,
    occasionId: occasion.id,
    versionId: occasion.checklist_version_id,
    statementId: id,
  };
}
