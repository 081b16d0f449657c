import type { ReactNode } from 'react';
import css from './stack.module.css';

interface StackProps {
  readonly of?: 'div' | 'header' | 'section' | 'article' | 'ul' | 'ol';
  /** The space between, by the number of its token: 1 in a heading, 6 between parts. */
  readonly gap?: 1 | 2 | 3 | 4 | 6;
  /** Buttons and fields: no wider than one reaches. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** One thing under the other. */
export function Stack({ of: Box = 'div', gap = 2, narrow, children }: StackProps) {
  return (
    <Box className={css['stack']} data-gap={gap} data-narrow={narrow || undefined}>
      {children}
    </Box>
  );
}
