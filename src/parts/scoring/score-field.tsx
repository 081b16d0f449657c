import { useRef, useState } from 'react';

import { actWord } from '#content/words/common.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { Button } from '#ui/button/button.tsx';
import { Score } from '#ui/choice/score.tsx';

import css from './scoring.module.css';

interface ScoreFieldProps {
  /** The statement, whole. */
  readonly text: string;
  readonly stored: number | null;
  readonly scale: readonly ScaleStep[];
  /** A score to compare with, in its own column. */
  readonly last: { readonly score: number; readonly word: string } | null;
  /** Who has chosen which score, to stand over its column. */
  readonly over?: readonly { readonly score: number; readonly who: string }[] | undefined;
  readonly save: (score: number | null) => Promise<void>;
}

interface Pick {
  readonly score: number | null;
  /** What was stored when it was picked: once that changes, the database speaks again. */
  readonly over: number | null;
}

/** The three columns; pressing the chosen one clears it, which can be undone. */
export function ScoreField({ text, stored, scale, last, over, save }: ScoreFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const [pick, setPick] = useState<Pick>();
  const [cleared, setCleared] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const value = pick && pick.over === stored ? pick.score : stored;

  async function choose(score: number | null) {
    setPick({ score, over: stored });
    setCleared(score === null ? value : null);
    try {
      await save(score);
      setFailed(false);
    } catch {
      setPick(undefined);
      setCleared(null);
      setFailed(true);
    }
  }

  /** The button goes when it has done its work: its focus belongs to the score it gave back. */
  function undo(score: number) {
    field.current?.querySelector<HTMLInputElement>(`input[value="${score}"]`)?.focus();
    void choose(score);
  }

  return (
    <div className={css['score']} ref={field}>
      <Score
        legend={<h1>{text}</h1>}
        name="score"
        value={value}
        onChange={(score) => void choose(score)}
        steps={scale}
        last={last}
        over={over}
      />
      <output>
        {cleared !== null && value === null ? (
          <span className={css['cleared']}>
            {checklistWords.unscored}
            <Button kind="plain" onClick={() => undo(cleared)}>
              {actWord.undo}
            </Button>
          </span>
        ) : null}
        {failed ? <span className={css['failed']}>{checklistWords.scoreFailed}</span> : null}
      </output>
    </div>
  );
}
