import { assessmentWords } from '#content/words/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { Level } from '#ui/figure/level.tsx';

import { Soft } from '#ui/text/soft.tsx';
import css from './joint.module.css';

interface ScoreWordsProps {
  readonly score: number | null;
  readonly scale: readonly ScaleStep[];
}

/** A score to read: bars, digit and word. */
export function ScoreWords({ score, scale }: ScoreWordsProps) {
  const step = scale.find((one) => one.score === score);
  if (!step)
    return (
      <Soft of="span" small>
        {assessmentWords.unscored}
      </Soft>
    );
  return (
    <span className={css['scored']}>
      <Level score={step.score} of={scale.length} />
      <b>{step.score}</b> {step.label}
    </span>
  );
}
