import type { CSSProperties } from 'react';
import { Level } from '#ui/figure/level.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Last } from './score.tsx';
import css from './score.module.css';

interface ScorePressesProps {
  /** The id of what is scored. */
  readonly of: string;
  readonly value: number | null;
  /** A press is an answer: the chosen one pressed again is the same answer. */
  readonly onPress: (value: number) => void;
  readonly steps: readonly { readonly score: number; readonly label: string }[];
  readonly last: { readonly score: number; readonly word: string } | null;
}

/** A score that leads on by itself: buttons, for arrows walk through radios and would choose each. */
export function ScorePresses({ of, value, onPress, steps, last }: ScorePressesProps) {
  const at = steps.findIndex(({ score }) => score === value);
  const wasAt = steps.findIndex(({ score }) => score === last?.score);
  const place = { '--of': steps.length, '--at': Math.max(at, 0), '--was': wasAt + 1 };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would need a legend of its own: the heading is it
    <div role="group" aria-labelledby={of} className={css['score']} style={place as CSSProperties}>
      <div className={css['columns']}>
        {steps.map(({ score, label }) => (
          <button
            key={score}
            type="button"
            className={css['step']}
            aria-pressed={score === value}
            onClick={() => onPress(score)}
          >
            <Level score={score} of={steps.length} />
            <span className={css['digit']}>{score}</span>
            <span className={css['word']}>{label}</span>
            {last?.score === score ? <Hidden>, {last.word}</Hidden> : null}
          </button>
        ))}
        <i className={css['fill']} data-on={at >= 0 || undefined} />
      </div>
      {last && wasAt >= 0 ? <Last last={last} /> : null}
    </div>
  );
}
