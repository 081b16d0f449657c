import { useId, type ReactNode } from 'react';
import { GuardEach } from './guard.tsx';
import css from './section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <GuardEach>{children}</GuardEach>
    </section>
  );
}
