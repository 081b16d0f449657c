import type { ReactNode } from 'react';
import css from './beside.module.css';

interface SideProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Two things as equals: what one thought and what became of it. Neither is right or wrong. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={css['beside']}>{children}</div>;
}

export function BesideSide({ title, children }: SideProps) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
