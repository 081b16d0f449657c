import { checklistWords } from '#content/words/checklist/checklist.ts';
import { evidenceWords as words } from '#content/words/checklist/evidence.ts';
import {
  ownAnswerKey,
  saveComment,
  saveEvidence,
  saveScore,
} from '#data/checklist/save-own-answer.ts';
import type { OwnChecklist, OwnStatement } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { Fold } from '#ui/list/fold.tsx';
import { ScaleFold } from '#parts/scoring/scale-fold.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

import { CommentField } from '#parts/scoring/comment-field.tsx';
import { EvidenceField } from '#parts/scoring/evidence-field.tsx';
import { ScoreField } from '#parts/scoring/score-field.tsx';
import { StatementPlace } from '#parts/scoring/statement-place.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface StatementFormProps {
  readonly hat: Hat;
  readonly own: OwnChecklist;
  readonly statement: OwnStatement;
}

/** The statement as headline, the score, what a top score looks like, and a comment. */
export function StatementForm({ hat, own, statement }: StatementFormProps) {
  const local = useLocal();
  const { occasion, scale, levels, statements } = own;
  const { last } = statement;
  const of = {
    participationId: hat.participationId,
    occasionId: occasion.id,
    statementId: statement.id,
  };
  return (
    <>
      <Stack>
        <StatementPlace one={statement} levels={levels} statements={statements} />
        <StateMark kind="private">
          {checklistWords.context(hat.organisationName, occasion.title)}
        </StateMark>
      </Stack>
      <ScoreField
        text={statement.text}
        stored={statement.score}
        scale={scale}
        last={last === null ? null : { score: last, word: checklistWords.lastTime }}
        save={(score) => saveScore(local, of, score)}
      />
      <Fold title={checklistWords.signOfTop(scaleEnds(scale).top)} open>
        <p>{statement.signOfTop}</p>
      </Fold>
      <EvidenceField
        label={words.mine}
        hint={words.hint}
        tbl="own_answer"
        at={ownAnswerKey(local, of)}
        statement={statement}
        scale={scale}
        lastTime={words.lastMine}
        save={(text) => saveEvidence(local, of, text)}
      />
      <CommentField
        tbl="own_answer"
        at={ownAnswerKey(local, of)}
        stored={statement.comment}
        hint={checklistWords.commentHint}
        save={(text) => saveComment(local, of, text)}
      />
      <ScaleFold scale={scale} />
    </>
  );
}
