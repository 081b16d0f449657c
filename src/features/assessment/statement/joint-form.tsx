import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import { saveJointScore } from '#data/assessment/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { Fold } from '#ui/list/fold.tsx';
import { paths } from '#ui/paths.ts';

import { ScoreField } from '#parts/scoring/score-field.tsx';
import { ScaleFold } from '#parts/scoring/scale-fold.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Colleagues, OwnDraft, scoredBy } from './colleagues.tsx';
import { HistoryWay } from './history-way.tsx';
import { answerOf, JointTexts } from './joint-texts.tsx';
import { JointHead, type JointProps } from './joint-head.tsx';
import { VersionsLine } from '../versions/versions-line.tsx';

/** The score and comment the organisation agrees on, with one's own draft beside. */
export function JointForm({ assessment, statement }: JointProps) {
  const local = useLocal();
  const { hat, scale } = assessment;
  const of = answerOf(assessment, statement);
  const { own } = statement;
  const draft = own?.score ?? null;
  const over = scoredBy(statement);
  const last = scale.find((step) => step.score === statement.last);
  return (
    <>
      <JointHead assessment={assessment} statement={statement} />
      <ScoreField
        text={statement.text}
        stored={statement.score}
        scale={scale}
        // where the colleagues' scores stand over the columns, mine is one of them
        last={draft === null || over.length > 0 ? null : { score: draft, word: words.yourDraft }}
        over={over}
        save={(score) => saveJointScore(local, of, score)}
      />
      {last ? <Soft small>{words.lastTime(last.score, last.label)}</Soft> : null}
      <VersionsLine
        statement={statement}
        to={paths.versions(hat.participationId, statement.code)}
      />
      <Colleagues assessment={assessment} statement={statement} />
      <Fold title={checklistWords.signOfTop(scaleEnds(scale).top)} open>
        <p>{statement.signOfTop}</p>
      </Fold>
      <JointTexts assessment={assessment} statement={statement} />
      <OwnDraft assessment={assessment} statement={statement} />
      <ScaleFold scale={scale} />
      <HistoryWay assessment={assessment} statement={statement} />
    </>
  );
}
