import { ChevronDown } from 'lucide';
import type { ReactNode } from 'react';
import css from './fold.module.css';
import { Icon } from '#ui/sign/icon.tsx';

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Open from the start; after that it is the person's own. */
  readonly open?: boolean | undefined;
}

export function Fold({ title, children, open }: FoldProps) {
  return (
    <details className={css['fold']} open={open}>
      <summary className={css['title']}>
        <span>{title}</span>
        <Icon of={ChevronDown} small />
      </summary>
      <div className={css['body']}>{children}</div>
    </details>
  );
}
