import type { ReactNode } from 'react';
import css from './act-row.module.css';

interface ActRowProps {
  readonly children: ReactNode;
  /** One above the other: choices and a sentence about them instead of buttons. */
  readonly stacked?: boolean | undefined;
}

/** Takes the bar's place where there is one thing to do. */
export function ActRow({ children, stacked }: ActRowProps) {
  return (
    <div className={css['act']} data-stacked={stacked || undefined}>
      {children}
    </div>
  );
}

/** One button over the bar, in lists that one adds to. */
export function Float({ children }: { readonly children: ReactNode }) {
  return <div className={css['float']}>{children}</div>;
}
