import { Check } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './questions.module.css';

/** A few short questions in their order; holds Question. */
export function Questions({ children }: { readonly children: ReactNode }) {
  return <ol className={css['questions']}>{children}</ol>;
}

interface QuestionProps {
  readonly number: number;
  readonly isDone: boolean;
  /** The one to answer next. */
  readonly isNow: boolean;
  /** For those who listen: "1, besvarad". */
  readonly doneWord: string;
  readonly children: ReactNode;
}

export function Question({ number, isDone, isNow, doneWord, children }: QuestionProps) {
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      <span className={css['number']}>
        {isDone ? <Icon of={Check} small /> : <span aria-hidden="true">{number}</span>}
        {isDone ? <Hidden>{doneWord}</Hidden> : null}
      </span>
      <div className={css['body']}>{children}</div>
    </li>
  );
}
