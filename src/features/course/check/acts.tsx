import { checkWords } from '#content/words/course/course.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import type { Stage } from './stage.ts';

interface ActsProps {
  readonly stage: Stage;
  /** What the main button says when the question is done. */
  readonly onward: string;
  readonly onAnswer: () => void;
  readonly onShow: () => void;
  readonly onRetry: () => void;
  readonly onDone: () => void;
}

/** The main button keeps its place (and the focus) while its act changes. */
export function Acts({ stage, onward, onAnswer, onShow, onRetry, onDone }: ActsProps) {
  const main = {
    open: { word: checkWords.answer, act: onAnswer },
    notYet: { word: checkWords.tryAgain, act: onRetry },
    done: { word: onward, act: onDone },
  }[stage];
  return (
    <ActRow>
      {stage === 'notYet' ? (
        <Button key="show" kind="second" onClick={onShow}>
          {checkWords.showAnswer}
        </Button>
      ) : null}
      <Button key="main" onClick={main.act}>
        {main.word}
      </Button>
    </ActRow>
  );
}
