import type { ReactNode } from 'react';
import css from './stack.module.css';

/** As wide as one presses, or as one writes; otherwise as wide as there is room. */
export type StackWidth = 'press' | 'write';

interface StackProps {
  readonly of?: 'div' | 'header' | 'section' | 'article' | 'ul' | 'ol';
  /** The space between, by the number of its token: 1 in a heading, 6 between parts. */
  readonly gap?: 1 | 2 | 3 | 4 | 6;
  readonly width?: StackWidth | undefined;
  readonly children: ReactNode;
}

/** One thing under the other. */
export function Stack({ of: Box = 'div', gap = 2, width, children }: StackProps) {
  return (
    <Box className={css['stack']} data-gap={gap} data-width={width}>
      {children}
    </Box>
  );
}
