import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import css from '../joint.module.css';
import { HandInNotice } from '../hand-in/hand-in-notice.tsx';
import { HistoryWay } from './history-way.tsx';
import { JointHead, type JointProps } from './joint-head.tsx';
import { ScoreWords } from '../score-words.tsx';

/** One statement of what is handed in, or on its way: to read. */
export function ClosedStatement({ assessment, statement }: JointProps) {
  return (
    <>
      <JointHead assessment={assessment} statement={statement} />
      <h1 className={css['statement']}>{statement.text}</h1>
      <p className={css['score']}>
        <ScoreWords score={statement.score} scale={assessment.scale} />
      </p>
      <p className={css['text']} dir="auto">
        {statement.comment || words.noText}
      </p>
      <EvidenceText text={statement.evidence} />
      <HandInNotice assessment={assessment} />
      <HistoryWay assessment={assessment} statement={statement} />
    </>
  );
}
