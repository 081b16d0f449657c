import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { Level } from '#ui/figure/level.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './score.module.css';

type Chosen = readonly { readonly score: number; readonly who: string }[];

interface ScoreProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly value: number | null;
  /** null: the person pressed the chosen one again and wants it unscored. */
  readonly onChange: (value: number | null) => void;
  readonly steps: readonly { readonly score: number; readonly label: string }[];
  readonly last?: { readonly score: number; readonly word: string } | null | undefined;
  /** Who else has chosen what: stands over its column. */
  readonly over?: Chosen | undefined;
  readonly disabled?: boolean | undefined;
}

const clearing: ReadonlySet<string> = new Set([' ', 'Backspace', 'Delete']);

/** Equal columns, never coloured by value: digit, word and filled bars tell them apart. */
export function Score({
  legend,
  name,
  value,
  onChange,
  steps,
  last,
  over = [],
  disabled,
}: ScoreProps) {
  const at = steps.findIndex((step) => step.score === value);
  const wasAt = steps.findIndex((step) => step.score === last?.score);
  /** A digit chooses; the arrows are the browser's own. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps.find((one) => String(one.score) === event.key);
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(step.score);
  };
  const place = { '--of': steps.length, '--at': Math.max(at, 0), '--was': wasAt + 1 };
  return (
    <fieldset className={css['score']} style={place as CSSProperties} disabled={disabled}>
      <legend className={css['legend']}>{legend}</legend>
      {over.length > 0 ? <Over over={over} steps={steps} /> : null}
      <div className={css['columns']}>
        {steps.map(({ score, label }) => (
          <label key={score} className={css['step']}>
            <input
              type="radio"
              name={name}
              value={score}
              checked={score === value}
              onChange={() => onChange(score)}
              onKeyDown={onKeyDown}
              onClick={() => {
                if (score === value) onChange(null);
              }}
              onKeyUp={(event) => {
                if (score !== value || !clearing.has(event.key)) return;
                // no browser takes a radio's choice back by itself
                event.preventDefault();
                onChange(null);
              }}
            />
            <Level score={score} of={steps.length} />
            <span className={css['digit']}>{score}</span>
            <span className={css['word']}>{label}</span>
            {namesOver(over, score).map((who) => (
              <Hidden key={who}>, {who}</Hidden>
            ))}
            {last?.score === score ? <Hidden>, {last.word}</Hidden> : null}
          </label>
        ))}
        <i className={css['fill']} data-on={at >= 0 || undefined} />
      </div>
      {last && wasAt >= 0 ? <Last last={last} /> : null}
    </fieldset>
  );
}

/** Under its column; said with it, here for the eye. */
export function Last({ last }: { readonly last: NonNullable<ScoreProps['last']> }) {
  return (
    <p className={css['last']} aria-hidden="true">
      <span data-was={last.score}>{last.word}</span>
    </p>
  );
}

/** Said with each column; here for the eye. */
function Over({ over, steps }: Pick<ScoreProps, 'steps'> & { readonly over: Chosen }) {
  return (
    <div className={css['over']} aria-hidden="true">
      {steps.map(({ score }) => (
        <span key={score}>
          {namesOver(over, score).map((who) => (
            <b key={who}>{who}</b>
          ))}
        </span>
      ))}
    </div>
  );
}

const namesOver = (over: Chosen, score: number) =>
  over.filter((one) => one.score === score).map(({ who }) => who);
