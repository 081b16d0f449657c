import { useRef, useState } from 'react';

import { checklistWords } from '#content/words/checklist.ts';
import { saveScore, type AnswerOf } from '#data/local/commands/save-own-answer.ts';
import type { OwnStatement } from '#data/local/queries/get-checklist.ts';
import { useLocal } from '#data/use-live.ts';
import type { ScaleStep } from '#domain/rows.ts';
import { Button } from '#ui/button.tsx';
import { Score } from '#ui/score.tsx';

import css from './statement-form.module.css';

interface ScoreFieldProps {
  readonly of: AnswerOf;
  readonly statement: OwnStatement;
  readonly scale: readonly ScaleStep[];
}

interface Pick {
  readonly score: number | null;
  /** What was stored when it was picked: once that changes, the database speaks again. */
  readonly over: number | null;
}

/** The three columns; pressing the chosen one clears it, which can be undone. */
export function ScoreField({ of, statement, scale }: ScoreFieldProps) {
  const local = useLocal();
  const field = useRef<HTMLDivElement>(null);
  const [pick, setPick] = useState<Pick>();
  const [cleared, setCleared] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const stored = statement.score;
  const value = pick && pick.over === stored ? pick.score : stored;

  async function choose(score: number | null) {
    setPick({ score, over: stored });
    setCleared(score === null ? value : null);
    try {
      await saveScore(local, of, score);
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
        legend={<h1>{statement.text}</h1>}
        name="score"
        value={value}
        onChange={(score) => void choose(score)}
        steps={scale}
        last={
          statement.last === null ? null : { score: statement.last, word: checklistWords.lastTime }
        }
      />
      <output>
        {cleared !== null && value === null ? (
          <span className={css['cleared']}>
            {checklistWords.unscored}
            <Button kind="plain" onClick={() => undo(cleared)}>
              {checklistWords.undo}
            </Button>
          </span>
        ) : null}
        {failed ? <span className={css['failed']}>{checklistWords.scoreFailed}</span> : null}
      </output>
    </div>
  );
}
