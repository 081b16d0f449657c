import { useState, type RefObject } from 'react';
import { firstAnswer, isAnswerTo } from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';
import { checkWords, courseWords } from '#content/words/course/course.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { useLocal } from '#data/use-live.ts';
import { latestChoice } from '#domain/course-work.ts';
import { isCheckDone, SHOWN, type CourseRecord } from '#domain/course.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { NotSaved } from '../not-saved.tsx';
import { AskFoot } from '../page-foot.tsx';
import { useSaves } from '../use-saves.ts';
import { Acts } from './acts.tsx';
import { Choices } from './choices.tsx';
import { Feedback } from './feedback.tsx';
import { MatchRoles } from './match-roles.tsx';
import { PutInOrder } from './put-in-order.tsx';
import css from './question.module.css';
import type { Stage } from './stage.ts';

interface QuestionProps {
  readonly check: Check;
  readonly attempts: CourseRecord['attempts'];
  readonly place: { readonly at: number; readonly of: number };
  readonly close: { readonly to: string; readonly label: string };
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDone: () => void;
}

/** One question of any kind: what differs is how its answer is given. */
export function Question(props: QuestionProps) {
  const { check, attempts, place, close, heading, onDone } = props;
  const { stage, answer, isShown, failed, give, change, retry } = useAnswer(check, attempts);
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
      title={`${checkWords.title} ${courseWords.place(place.at + 1, place.of)}`}
      close={close}
      act={
        <Acts
          stage={stage}
          isLast={place.at === place.of - 1}
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
      <Body check={check} body={body} />
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

interface BodyProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stage: Stage;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

function Body({ check, body }: { readonly check: Check; readonly body: BodyProps }) {
  if (check.kind === 'match') return <MatchRoles check={check} {...body} />;
  if (check.kind === 'order') return <PutInOrder check={check} {...body} />;
  return <Choices check={check} {...body} />;
}

/** What stands as the answer: the right one when done, the stored one when not yet, else what one is at. */
function useAnswer(check: Check, attempts: CourseRecord['attempts']) {
  const local = useLocal();
  const { failed, save } = useSaves();
  const [draft, setDraft] = useState(() => firstAnswer(check));
  // How many stored answers one has put behind oneself by trying again.
  const [behind, setBehind] = useState(0);
  const latest = latestChoice(check.key, attempts) ?? '';
  const tries = attempts.filter((one) => one.check_key === check.key).length;
  const isDone = isCheckDone(check, attempts);
  const stage = isDone ? 'done' : tries > behind && isAnswerTo(check, latest) ? 'notYet' : 'open';
  const answer = { done: check.right, notYet: latest, open: draft }[stage];

  function give(choice: string) {
    const attempt = { check: check.key, choice, correct: choice === check.right };
    save(saveCheckAttempt(local, attempt).then(() => saveCourseStatus(local, courseOutline)));
  }
  function change(next: string) {
    setBehind(tries);
    setDraft(next);
  }
  return {
    stage,
    answer,
    failed,
    isShown: latest === SHOWN,
    give,
    change,
    // A choice begins afresh; what is arranged goes on from where it stood.
    retry: () => change(check.kind === 'choose' ? '' : latest),
  } as const;
}
