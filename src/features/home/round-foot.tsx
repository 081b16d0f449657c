import { stepShort, stepState } from '#content/words/home/home-late.ts';
import type { StepPlace } from '#domain/plan.ts';
import type { PlanStepRow } from '#domain/tables/plan-step.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './home.module.css';

/** The eight steps in a line, each with one or two words. */
export function RoundFoot({ steps }: { readonly steps: readonly StepPlace<PlanStepRow>[] }) {
  return (
    <ol className={css['steps']}>
      {steps.map(({ step, when }) => (
        <li key={step.number} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
          {step.kind === 'learningMeeting' ? step.title : stepShort[step.kind]}
          <Hidden>{`, ${stepState[when]}`}</Hidden>
        </li>
      ))}
    </ol>
  );
}
