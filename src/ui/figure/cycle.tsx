import { Hidden } from '#ui/text/hidden.tsx';
import css from './cycle.module.css';

interface CycleProps {
  /** What the steps are, in order. */
  readonly steps: readonly string[];
  /** The one in hand; those before it are done. All are done: as many as there are. */
  readonly at: number;
  /** For those who listen, after the name of a step that is done. */
  readonly doneWord: string;
}

/** The steps of a round trip: where one is, never how many per cent. */
export function Cycle({ steps, at, doneWord }: CycleProps) {
  return (
    <ol className={css['cycle']}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-done={index < at || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {step}
          {index < at ? <Hidden>, {doneWord}</Hidden> : null}
        </li>
      ))}
    </ol>
  );
}
