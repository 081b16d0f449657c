import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import { jointAnswerKey, saveJointComment, saveJointScore } from '#data/assessment/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { scaleEnds } from '#domain/assessment.ts';
import { Fold } from '#ui/list/fold.tsx';
import { paths } from '#ui/paths.ts';

import { CommentField } from '#parts/scoring/comment-field.tsx';
import { ScoreField } from '#parts/scoring/score-field.tsx';
import { ScaleFold } from '#parts/scoring/scale-fold.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../joint.module.css';
import { HistoryWay } from './history-way.tsx';
import { JointHead, type JointProps } from './joint-head.tsx';
import { VersionsLine } from '../versions/versions-line.tsx';

/** The score and comment the organisation agrees on, with one's own draft beside. */
export function JointForm({ assessment, statement }: JointProps) {
  const local = useLocal();
  const { hat, occasion, scale } = assessment;
  const of = {
    participationId: hat.participationId,
    occasionId: occasion.id,
    versionId: occasion.checklist_version_id,
    statementId: statement.id,
  };
  const { own } = statement;
  const draft = own?.score ?? null;
  const last = scale.find((step) => step.score === statement.last);
  return (
    <>
      <JointHead assessment={assessment} statement={statement} />
      <ScoreField
        text={statement.text}
        stored={statement.score}
        scale={scale}
        last={draft === null ? null : { score: draft, word: words.yourDraft }}
        save={(score) => saveJointScore(local, of, score)}
      />
      {last ? <Soft small>{words.lastTime(last.score, last.label)}</Soft> : null}
      <VersionsLine
        statement={statement}
        to={paths.versions(hat.participationId, statement.code)}
      />
      <Fold title={checklistWords.signOfTop(scaleEnds(scale).top)} open>
        <p>{statement.signOfTop}</p>
      </Fold>
      <CommentField
        tbl="answer"
        at={jointAnswerKey(of)}
        stored={statement.comment}
        hint={words.commentHint}
        save={(text) => saveJointComment(local, of, text)}
      />
      {own && (draft !== null || own.comment !== '') ? (
        <Fold title={words.draftTitle(draft)}>
          <p className={css['text']} dir="auto">
            {own.comment || words.noComment}
          </p>
          <Soft small>{words.draftOnly}</Soft>
        </Fold>
      ) : null}
      <ScaleFold scale={scale} />
      <HistoryWay assessment={assessment} statement={statement} />
    </>
  );
}
