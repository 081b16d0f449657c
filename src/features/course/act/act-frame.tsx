import { useId, type ReactNode } from 'react';
import type { Act } from '#content/course/act-model.ts';
import { actWords } from '#content/words/course/acts.ts';
import css from './act.module.css';

interface ActFrameProps {
  readonly act: Act;
  readonly children: ReactNode;
}

/** What one is asked to do stands apart from what one reads, with its kind and its question. */
export function ActFrame({ act, children }: ActFrameProps) {
  const id = useId();
  return (
    <section className={css['act']} aria-labelledby={id}>
      <div className={css['head']} id={id}>
        <p className={css['mark']}>{actWords.mark[act.kind]}</p>
        <p className={css['question']}>{act.question}</p>
      </div>
      {children}
    </section>
  );
}
