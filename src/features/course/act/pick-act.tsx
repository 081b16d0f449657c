import type { Pick } from '#content/course/act-model.ts';
import { actWords } from '#content/words/course/acts.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { ActFrame } from './act-frame.tsx';
import css from './act.module.css';
import { useAct } from './use-act.ts';
import { Why } from './why.tsx';

/** Point one out, read what it says, and go on to another if one likes: each teaches something. */
export function PickAct({ act }: { readonly act: Pick }) {
  const [done, keep] = useAct(act);
  const picked = act.choices.find((choice) => choice.text === done);
  return (
    <ActFrame act={act}>
      <fieldset className={css['choices']} data-look={act.look} aria-label={act.question}>
        {act.choices.map((choice) => (
          <Choice
            key={choice.text}
            name={act.key}
            value={choice.text}
            checked={choice === picked}
            onChange={() => keep(choice.text)}
            label={<ChoiceText act={act} choice={choice} isPicked={choice === picked} />}
          />
        ))}
      </fieldset>
      <div aria-live="polite">
        {picked ? (
          <Why
            isRight={picked.isRight}
            verdict={picked.isRight ? actWords.reasonable : actWords.lookAgain}
          >
            {picked.answer}
          </Why>
        ) : null}
      </div>
    </ActFrame>
  );
}

interface ChoiceTextProps {
  readonly act: Pick;
  readonly choice: Pick['choices'][number];
  readonly isPicked: boolean;
}

function ChoiceText({ act, choice, isPicked }: ChoiceTextProps) {
  const isFound = act.look === 'chain' && isPicked && choice.isRight;
  return (
    <span className={css['choice']}>
      <span>{choice.text}</span>
      {choice.note ? (
        <Soft of="span" small>
          {choice.note}
        </Soft>
      ) : null}
      {isFound ? <span className={css['found']}>{actWords.broken}</span> : null}
    </span>
  );
}
