import { useId, useState } from 'react';
import type { StepLine } from '#content/course/figure-model.ts';
import { figureWords } from '#content/words/course/course.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './step-line.module.css';

/** The round as two bars side by side: close where the organisations meet, apart where they work at home. */
export function StepLineFigure({ figure }: { readonly figure: StepLine }) {
  const [open, setOpen] = useState<number>();
  return (
    <figure className={css['figure']}>
      <ol className={css['line']}>
        {figure.steps.map((step, index) => (
          <Step
            key={index}
            number={index + 1}
            step={step}
            before={figure.steps[index - 1]?.together ?? step.together}
            isOpen={open === index}
            onPress={() => setOpen(open === index ? undefined : index)}
          />
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}

interface StepProps {
  readonly number: number;
  readonly step: StepLine['steps'][number];
  readonly before: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Step({ number, step, before, isOpen, onPress }: StepProps) {
  const id = useId();
  return (
    <li className={css['step']} data-open={isOpen || undefined}>
      <Bars before={before} together={step.together} />
      <div className={css['text']}>
        <button
          type="button"
          className={css['press']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onPress}
        >
          <span className={css['title']}>
            <Hidden>{figureWords.stepNumber(number)}</Hidden>
            {step.title}
          </span>
          <Soft of="span" small>
            {step.together ? figureWords.together : figureWords.atHome}
          </Soft>
        </button>
        <div id={id} hidden={!isOpen} className={css['more']}>
          <p>{step.what}</p>
          <p>
            <strong>{figureWords.gives}</strong>
            {step.gives}
          </p>
        </div>
      </div>
    </li>
  );
}

/** Where each bar's left edge stands, of 44; the bars are 12 wide. */
const places = { close: [8, 25], apart: [0, 32] } as const;

/** One step's stretch of the two bars; they lean over from where they stood in the step before. */
function Bars({ before, together }: { readonly before: boolean; readonly together: boolean }) {
  const from = before ? places.close : places.apart;
  const to = together ? places.close : places.apart;
  const stretch = (bar: 0 | 1) => {
    const [a, b] = [from[bar], to[bar]];
    return `${a},0 ${a + 12},0 ${b + 12},18 ${b + 12},100 ${b},100 ${b},18`;
  };
  return (
    <svg className={css['bars']} viewBox="0 0 44 100" preserveAspectRatio="none" aria-hidden="true">
      <polygon className={css['left']} points={stretch(0)} />
      <polygon className={css['right']} points={stretch(1)} />
    </svg>
  );
}
