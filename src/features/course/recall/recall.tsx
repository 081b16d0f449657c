import { checkWords } from '#content/words/course/course.ts';
import { recallWords as words } from '#content/words/course/recall.ts';
import { finishRecall } from '#data/course/recall.ts';
import { useLocal } from '#data/use-live.ts';
import { useGoBack } from '#ui/navigation/use-go-back.ts';
import { Question, type QuestionProps } from '../check/question.tsx';
import { useParts } from '../use-parts.ts';
import { useSaves } from '../use-saves.ts';
import { RecallEnd } from './recall-end.tsx';
import type { RecallProps } from './recall-props.ts';
import { RecallStart } from './recall-start.tsx';
import { useRecallAnswer } from './use-recall-answer.ts';

/** What it is, the questions one at a time, and that it is over. */
export function Recall({ module, checks, close }: RecallProps) {
  const local = useLocal();
  const leave = useGoBack(close.to);
  const { failed, save } = useSaves();
  const parts = useParts('del', checks.length + 2, 0);
  const around = { module, checks, close, heading: parts.heading, leave };
  const check = checks[parts.at - 1];
  if (check) {
    const isLast = parts.at === checks.length;
    const goOn = () => {
      if (isLast) save(finishRecall(local, module.key));
      parts.go(parts.at + 1);
    };
    return (
      <OneQuestion
        key={check.key}
        check={check}
        place={{ at: parts.at - 1, of: checks.length }}
        close={close}
        heading={parts.heading}
        onward={isLast ? words.toEnd : checkWords.nextQuestion}
        onDone={goOn}
        title={words.title(module.number)}
      />
    );
  }
  if (parts.at > 0) return <RecallEnd {...around} failed={failed} />;
  return <RecallStart {...around} onBegin={() => parts.go(1)} />;
}

function OneQuestion(props: Omit<QuestionProps, 'answering'>) {
  return <Question {...props} answering={useRecallAnswer(props.check)} />;
}
