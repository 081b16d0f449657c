import { checklistWords } from '#content/words/checklist/checklist.ts';
import { evidenceWords } from '#content/words/checklist/evidence.ts';
import {
  ownAnswerKey,
  saveComment,
  saveEvidence,
  type AnswerOf,
} from '#data/checklist/save-own-answer.ts';
import type { OwnChecklist, OwnStatement } from '#data/checklist/get-checklist.ts';
import { useLocal } from '#data/use-live.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { CommentField } from '#parts/scoring/comment-field.tsx';
import { EvidenceField } from '#parts/scoring/evidence-field.tsx';
import { Aloud } from '#ui/text/hidden.tsx';

interface CardTextsProps {
  readonly own: OwnChecklist;
  readonly statement: OwnStatement;
  readonly of: AnswerOf;
  /** How many times one has asked for the comment. */
  readonly asked: number;
}

/** How one knows, where the top was chosen; the comment where there is one, or one asks for it. */
export function CardTexts({ own: { scale }, statement, of, asked }: CardTextsProps) {
  const local = useLocal();
  const at = ownAnswerKey(local, of);
  const isTop = statement.score === scaleEnds(scale).top;
  const isCommented = asked > 0 || statement.comment !== '';
  return (
    <>
      <Aloud>{isTop && statement.evidence === '' ? evidenceWords.mine : ''}</Aloud>
      <EvidenceField
        label={evidenceWords.mine}
        hint={evidenceWords.hint}
        tbl="own_answer"
        at={at}
        statement={statement}
        scale={scale}
        lastTime={evidenceWords.lastMine}
        marked={!isCommented}
        save={(text) => saveEvidence(local, of, text)}
      />
      {isCommented ? (
        <CommentField
          tbl="own_answer"
          at={at}
          stored={statement.comment}
          hint={checklistWords.commentHint}
          asked={asked}
          save={(text) => saveComment(local, of, text)}
        />
      ) : null}
    </>
  );
}
