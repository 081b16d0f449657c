import { useEffect, useRef, type ReactNode } from 'react';
import type { Guess } from '#content/course/act-model.ts';
import { actWords as words } from '#content/words/course/acts.ts';
import { ActFrame } from './act-frame.tsx';
import css from './act.module.css';
import { useAct } from './use-act.ts';

interface GuessActProps {
  readonly act: Guess;
  /** The figure that tells, hidden until one has guessed. */
  readonly children: ReactNode;
}

/** Kept when one asked for the answer without a guess. */
const SHOWN = '-';

/** Guess a figure before it is shown; whoever would rather not has it shown at once. */
export function GuessAct({ act, children }: GuessActProps) {
  const [done, keep] = useAct(act);
  const answer = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // The button that was pressed is gone: the focus goes on to what came in its place.
  useEffect(() => {
    if (isPressed.current && done !== '') answer.current?.focus({ preventScroll: true });
  }, [done]);
  const right = act.choices.find((choice) => choice.isRight)?.text ?? '';

  function guess(text: string) {
    isPressed.current = true;
    keep(text);
  }
  if (done === '') {
    return (
      <ActFrame act={act}>
        <ul className={css['guesses']}>
          {act.choices.map(({ text }) => (
            <li key={text}>
              <button type="button" className={css['guess']} onClick={() => guess(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className={css['show']} onClick={() => guess(SHOWN)}>
          {words.showAnswer}
        </button>
      </ActFrame>
    );
  }
  return (
    <ActFrame act={act}>
      <div className={css['answer']} ref={answer} tabIndex={-1}>
        <p className={css['right']}>
          {done === SHOWN ? words.notGuessed(right) : words.guessed(done, right)}
        </p>
        <p>{act.after}</p>
      </div>
      {children}
    </ActFrame>
  );
}
