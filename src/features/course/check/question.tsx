import { useState, type RefObject } from 'react';
import { isAnswerTo } from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { checkWords, courseWords } from '#content/words/course/course.ts';
import { SHOWN } from '#domain/course/course.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { NotSaved } from '../not-saved.tsx';
import { AskFoot } from '../page-foot.tsx';
import { Acts } from './acts.tsx';
import { Feedback } from './feedback.tsx';
import { QuestionBody } from './question-body.tsx';
import css from './question.module.css';
import type { Answering } from './use-answer.ts';

export interface QuestionProps {
  readonly check: Check;
  /** Over the question, and of the document. */
  readonly title: string;
  readonly answering: Answering;
  readonly place: { readonly at: number; readonly of: number };
  readonly close: { readonly to: string; readonly label: string };
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What the way on from it is called. */
  readonly onward: string;
  readonly onDone: () => void;
}

/** One question of any kind: what differs is how its answer is given. */
export function Question(props: QuestionProps) {
  const { check, title, answering, place, close, heading, onward, onDone } = props;
  const { stage, answer, isShown, failed, give, change, retry } = answering;
  const [isAsked, setIsAsked] = useState(false);
  const isWhole = isAnswerTo(check, answer);
  const body = {
    heading,
    stage,
    answer,
    onChange: (next: string) => {
      setIsAsked(false);
      change(next);
    },
  };
  return (
    <Screen
      kind="task"
      title={`${title} ${courseWords.place(place.at + 1, place.of)}`}
      close={close}
      act={
        <Acts
          stage={stage}
          onward={onward}
          onAnswer={() => (isWhole ? give(answer) : setIsAsked(true))}
          onShow={() => give(SHOWN)}
          onRetry={retry}
          onDone={onDone}
        />
      }
    >
      <Ticks
        thin
        total={place.of}
        done={stage === 'done' ? place.at + 1 : place.at}
        now={stage === 'done' ? undefined : place.at}
        text={courseWords.place(place.at + 1, place.of)}
      />
      {check.recalls === null ? null : <Soft small>{checkWords.recalls(check.recalls)}</Soft>}
      <QuestionBody check={check} body={body} />
      {isAsked && stage === 'open' ? (
        <p className={css['hint']} role="alert">
          {check.kind === 'match' ? checkWords.matchFirst : checkWords.chooseFirst}
        </p>
      ) : null}
      <Feedback check={check} stage={stage} answer={answer} isShown={isShown} />
      {failed ? <NotSaved /> : null}
      <AskFoot />
    </Screen>
  );
}
