import { Lightbulb } from 'lucide';
import { useState, type RefObject } from 'react';
import type { Check } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';
import { checkWords, courseWords } from '#content/words/course.ts';
import { saveCheckAttempt } from '#data/local/commands/save-check-attempt.ts';
import { saveCourseStatus } from '#data/local/commands/save-course-status.ts';
import { useLocal } from '#data/use-live.ts';
import { latestChoice } from '#domain/course-work.ts';
import { isCheckDone, SHOWN, type CourseRecord } from '#domain/course.ts';
import { ActRow } from '#ui/act-row.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Screen } from '#ui/screen.tsx';
import { Ticks } from '#ui/ticks.tsx';
import css from './question.module.css';
import { NotSaved } from '../not-saved.tsx';
import { useSaves } from '../use-saves.ts';

interface QuestionProps {
  readonly check: Check;
  readonly attempts: CourseRecord['attempts'];
  readonly place: { readonly at: number; readonly of: number };
  readonly close: { readonly to: string; readonly label: string };
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDone: () => void;
}

/** open: choose; notYet: the stored answer was another; done: right, or shown on request. */
type Stage = 'open' | 'notYet' | 'done';

export function Question(props: QuestionProps) {
  const { check, attempts, place, close, heading, onDone } = props;
  const local = useLocal();
  const { failed, save } = useSaves();
  const [picked, setPicked] = useState<string>();
  // How many stored answers one has put behind oneself by trying again.
  const [behind, setBehind] = useState(0);
  const [asksToChoose, setAsksToChoose] = useState(false);
  const latest = latestChoice(check.key, attempts);
  const tries = attempts.filter((one) => one.check_key === check.key).length;
  const stage = stageOf(isCheckDone(check, attempts), tries > behind);
  const chosen = chosenOf(stage, check, latest, picked);

  function answer(choice: string) {
    const attempt = { check: check.key, choice, correct: choice === check.right };
    save(saveCheckAttempt(local, attempt).then(() => saveCourseStatus(local, courseOutline)));
  }
  function pick(choice: string) {
    setBehind(tries);
    setPicked(choice);
    setAsksToChoose(false);
  }
  function retry() {
    setBehind(tries);
    setPicked(undefined);
  }
  return (
    <Screen
      kind="task"
      title={`${checkWords.title} ${courseWords.place(place.at + 1, place.of)}`}
      close={close}
      act={
        <Acts
          stage={stage}
          isLast={place.at === place.of - 1}
          onAnswer={() => (picked === undefined ? setAsksToChoose(true) : answer(picked))}
          onShow={() => answer(SHOWN)}
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
      <fieldset className={css['question']} disabled={stage === 'done'}>
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {check.question}
          </h1>
        </legend>
        {check.choices.map((choice) => (
          <Choice
            key={choice.key}
            name={check.key}
            value={choice.key}
            checked={choice.key === chosen}
            onChange={() => pick(choice.key)}
            label={choice.text}
            verdict={choice.key === chosen ? verdictOf(stage) : undefined}
            disabled={stage === 'done'}
          />
        ))}
      </fieldset>
      {asksToChoose && stage === 'open' ? (
        <p className={css['hint']} role="alert">
          {checkWords.chooseFirst}
        </p>
      ) : null}
      <Answer check={check} stage={stage} chosen={chosen} isShown={latest === SHOWN} />
      {failed ? <NotSaved /> : null}
    </Screen>
  );
}

function stageOf(isDone: boolean, hasStanding: boolean): Stage {
  if (isDone) return 'done';
  return hasStanding ? 'notYet' : 'open';
}

function chosenOf(stage: Stage, check: Check, latest: string | undefined, picked?: string) {
  if (stage === 'done') return check.right;
  return stage === 'notYet' ? latest : picked;
}

function verdictOf(stage: Stage) {
  if (stage === 'open') return undefined;
  return stage === 'done'
    ? ({ kind: 'right', word: checkWords.rightAnswer } as const)
    : ({ kind: 'notYet', word: checkWords.yourAnswer } as const);
}

interface AnswerProps {
  readonly check: Check;
  readonly stage: Stage;
  readonly chosen: string | undefined;
  readonly isShown: boolean;
}

/** Stands under the choices without hiding them; not right is still open, not an error. */
function Answer({ check, stage, chosen, isShown }: AnswerProps) {
  const text = check.choices.find((choice) => choice.key === chosen)?.answer;
  if (stage === 'open') return null;
  if (stage === 'notYet') {
    return (
      <Notice kind="waiting" icon={<Icon of={Lightbulb} />} title={checkWords.notQuite} live>
        {text}
      </Notice>
    );
  }
  return (
    <Notice kind="calm" title={isShown ? checkWords.shown : checkWords.right} live>
      {text}
    </Notice>
  );
}

interface ActsProps {
  readonly stage: Stage;
  readonly isLast: boolean;
  readonly onAnswer: () => void;
  readonly onShow: () => void;
  readonly onRetry: () => void;
  readonly onDone: () => void;
}

/** The main button keeps its place (and the focus) while its act changes. */
function Acts({ stage, isLast, onAnswer, onShow, onRetry, onDone }: ActsProps) {
  const last = isLast ? checkWords.toReflection : checkWords.nextQuestion;
  const main = {
    open: { word: checkWords.answer, act: onAnswer },
    notYet: { word: checkWords.tryAgain, act: onRetry },
    done: { word: last, act: onDone },
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
