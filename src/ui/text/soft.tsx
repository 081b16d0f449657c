import type { ReactNode } from 'react';
import css from './soft.module.css';

interface SoftProps {
  readonly of?: 'p' | 'span' | 'output';
  readonly small?: boolean | undefined;
  /** Of what it describes. */
  readonly id?: string;
  /** It changes while one looks: say it aloud. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** What stands beside the matter itself: where, when, why. */
export function Soft({ of: Text = 'p', small, id, live, children }: SoftProps) {
  return (
    <Text
      className={css['soft']}
      data-small={small || undefined}
      id={id}
      aria-live={live ? 'polite' : undefined}
    >
      {children}
    </Text>
  );
}
