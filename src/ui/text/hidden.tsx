import type { ReactNode } from 'react';
import css from './hidden.module.css';

interface HiddenProps {
  readonly children: ReactNode;
}

/** Words for those who listen, where others see a picture. */
export function Hidden({ children }: HiddenProps) {
  return <span className={css['hidden']}>{children}</span>;
}

/** What is said aloud when it comes. It must stand there before it has something to say. */
export function Aloud({ children }: HiddenProps) {
  return (
    <output className={css['hidden']} data-live="">
      {children}
    </output>
  );
}
