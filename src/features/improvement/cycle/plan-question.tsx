import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { isAnswered, type PlanQuestion } from '#domain/improvement/questions-left.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Question } from '#ui/list/questions.tsx';
import css from '../improvement.module.css';
import { OwnText } from '../work/own-text.tsx';
import { CycleDay } from './cycle-day.tsx';
import { CycleText } from './cycle-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

interface PlanQuestionProps {
  readonly open: OpenCycle;
  readonly question: PlanQuestion;
  readonly number: number;
  readonly isOpen: boolean;
  onOpen(): void;
  onNext(): void;
}

export function PlanQuestionRow(props: PlanQuestionProps) {
  const { open, question, number, isOpen, onOpen } = props;
  const isDone = isAnswered(open.cycle, question);
  const way = isDone ? cycleWords.change : cycleWords.answer;
  return (
    <Question
      number={number}
      isDone={isDone && !isOpen}
      isNow={isOpen}
      doneWord={cycleWords.answered(number)}
    >
      {isOpen ? (
        <Asked {...props} />
      ) : (
        <>
          <h2>{words.ask[question]}</h2>
          {isDone ? <Answered open={open} question={question} /> : null}
          <div>
            <button
              type="button"
              className={css['link']}
              aria-label={`${way}: ${words.ask[question]}`}
              onClick={onOpen}
            >
              {way}
            </button>
          </div>
        </>
      )}
    </Question>
  );
}

type OfQuestion = Pick<PlanQuestionProps, 'open' | 'question'>;

function Answered({ open: { cycle }, question }: OfQuestion) {
  const span = question === 'place' ? words.span(cycle.starts_on, cycle.ends_on) : '';
  return <OwnText text={[cycle[question].trim(), span].filter(Boolean).join(', ')} />;
}

function Asked({ open, question, onNext }: PlanQuestionProps) {
  return (
    <>
      {question === 'place' ? <h2>{words.ask.place}</h2> : null}
      <CycleText
        open={open}
        field={question}
        label={question === 'place' ? words.placeLabel : words.ask[question]}
        hint={question === 'guess' ? words.guessHint : undefined}
        placeholder={words.example[question]}
      />
      {question === 'place' ? <Days open={open} /> : null}
      {question === 'guess' ? <LastGuess open={open} /> : null}
      {question === 'guess' ? null : (
        <div>
          <Button kind="second" onClick={onNext}>
            {words.next}
          </Button>
        </div>
      )}
    </>
  );
}

function Days({ open }: Pick<PlanQuestionProps, 'open'>) {
  const { starts_on: from, ends_on: to } = open.cycle;
  const isTurned = from !== null && to !== null && to < from;
  return (
    <div className={css['pair']}>
      <CycleDay open={open} field="starts_on" label={words.starts} />
      <CycleDay
        open={open}
        field="ends_on"
        label={words.ends}
        error={isTurned ? words.order : undefined}
      />
    </div>
  );
}

/** What one thought before the test before this. */
function LastGuess({ open: { view, cycle } }: Pick<PlanQuestionProps, 'open'>) {
  const last = view.cycles.findLast(
    ({ number, guess }) => number < cycle.number && guess.trim() !== '',
  );
  if (!last) return null;
  return (
    <Fold title={words.lastGuess}>
      <OwnText text={last.guess} />
    </Fold>
  );
}
