import { assessmentWords } from '#content/words/assessment/assessment.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import { Level } from '#ui/figure/level.tsx';

import { Soft } from '#ui/text/soft.tsx';
import css from './scoring.module.css';

interface RowScoreProps {
  readonly score: number | null;
  readonly steps: number;
  /** Of the organisation's assessment, not one's own draft. */
  readonly isJoint?: boolean | undefined;
}

/** The score at the end of a row: bars and digit, or that there is none. */
export function RowScore({ score, steps, isJoint = false }: RowScoreProps) {
  const { unscored } = isJoint ? assessmentWords : checklistWords;
  if (score === null)
    return (
      <Soft of="span" small>
        {unscored}
      </Soft>
    );
  return (
    <span className={css['rowScore']}>
      <Level score={score} of={steps} />
      <b>{score}</b>
    </span>
  );
}
