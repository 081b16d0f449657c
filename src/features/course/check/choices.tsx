import type { RefObject } from 'react';
import type { ChoiceCheck } from '#content/course/course-model.ts';
import { checkWords } from '#content/words/course/course.ts';
import { Choice } from '#ui/choice/choice.tsx';
import css from './question.module.css';
import type { Stage } from './stage.ts';

interface ChoicesProps {
  readonly check: ChoiceCheck;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stage: Stage;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

/** One answer of three or four; a case to judge is told before its question. */
export function Choices({ check, heading, stage, answer, onChange }: ChoicesProps) {
  const verdict = {
    open: undefined,
    notYet: { kind: 'notYet', word: checkWords.yourAnswer } as const,
    done: { kind: 'right', word: checkWords.rightAnswer } as const,
  }[stage];
  return (
    <>
      {check.story ? (
        <section className={css['story']} aria-label={checkWords.story}>
          <p className={css['kind']}>{checkWords.story}</p>
          <p>{check.story}</p>
        </section>
      ) : null}
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
            checked={choice.key === answer}
            onChange={() => onChange(choice.key)}
            label={choice.text}
            verdict={choice.key === answer ? verdict : undefined}
            disabled={stage === 'done'}
          />
        ))}
      </fieldset>
    </>
  );
}
