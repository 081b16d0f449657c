import type { ReactNode } from 'react';
import css from './ramp.module.css';

/** Steps upward, the newest at the top; holds RampStep, newest first. */
export function Ramp({ children }: { readonly children: ReactNode }) {
  return (
    <ol className={css['ramp']} reversed>
      {children}
    </ol>
  );
}

interface RampStepProps {
  readonly title: ReactNode;
  readonly state: 'done' | 'now' | 'coming';
  /** So many steps stand below it. */
  readonly below: number;
  readonly children?: ReactNode;
}

/** Beyond this the steps no longer move to the side: the text needs the width. */
const mostIn = 3;

export function RampStep({ title, state, below, children }: RampStepProps) {
  return (
    <li
      data-state={state}
      data-in={Math.min(below, mostIn)}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <h3>{title}</h3>
      {children}
    </li>
  );
}
