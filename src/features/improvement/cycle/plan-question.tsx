import { cycleWords, planWords as words, studyWords } from '#content/words/improvement/cycles.ts';
import { isAnswered, type PlanQuestion } from '#domain/improvement/questions-left.ts';
import { isTurned } from '#domain/improvement/work-state.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Question } from '#ui/list/questions.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../improvement.module.css';
import { OwnText } from '../work/own-text.tsx';
import { CycleDay } from './cycle-day.tsx';
import { CycleText, focusOnce } from './cycle-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

interface PlanQuestionProps {
  readonly open: OpenCycle;
  readonly question: PlanQuestion;
  readonly number: number;
  readonly isOpen: boolean;
  /** Opened or shut by a press: the focus comes here. */
  readonly begin: boolean;
  onOpen(): void;
  onNext(): void;
}

export function PlanQuestionRow(props: PlanQuestionProps) {
  const { open, question, number, begin, onOpen } = props;
  const isDone = isAnswered(open.cycle, question);
  const way = isDone ? cycleWords.change : cycleWords.answer;
  const isHeld = question === 'guess' && open.cycle.started_on !== null;
  const isOpen = props.isOpen && !isHeld;
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
          {isHeld ? (
            <Soft small>{isDone ? words.guessStands : studyWords.noGuess}</Soft>
          ) : (
            <div>
              <button
                type="button"
                ref={begin ? focusOnce : undefined}
                className={css['link']}
                aria-label={`${way}: ${words.ask[question]}`}
                onClick={onOpen}
              >
                {way}
              </button>
            </div>
          )}
        </>
      )}
    </Question>
  );
}

type OfQuestion = Pick<PlanQuestionProps, 'open' | 'question'>;

function Answered({ open: { cycle, today }, question }: OfQuestion) {
  if (question !== 'place') return <OwnText text={cycle[question]} />;
  const span = words.span(cycle.starts_on, cycle.ends_on, today);
  return (
    <>
      <OwnText text={[cycle.place.trim(), span].filter(Boolean).join(', ')} />
      {isPlanTurned(cycle) ? <p className={css['failed']}>{words.order}</p> : null}
    </>
  );
}

/** The days as they were planned, whenever the test began. */
function isPlanTurned({ starts_on, ends_on }: OpenCycle['cycle']): boolean {
  return isTurned({ starts_on, ends_on, started_on: null });
}

function Asked({ open, question, begin, onNext }: PlanQuestionProps) {
  return (
    <>
      {question === 'place' ? <h2>{words.ask.place}</h2> : null}
      <CycleText
        open={open}
        field={question}
        label={question === 'place' ? words.placeLabel : words.ask[question]}
        hint={question === 'guess' ? words.guessHint : undefined}
        placeholder={words.like[question]}
        begin={begin}
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
  return (
    <div className={css['pair']}>
      <CycleDay open={open} field="starts_on" label={words.starts} />
      <CycleDay
        open={open}
        field="ends_on"
        label={words.ends}
        error={isPlanTurned(open.cycle) ? words.order : undefined}
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
