import { ChevronDown } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './rows.module.css';

interface FoldRowProps {
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly second?: ReactNode;
  /** How many people there are inside; a reader of the screen hears the word, too. */
  readonly count?: { readonly of: number; readonly aloud: string } | undefined;
  /** Without it there is nothing to unfold, and it does not look so. */
  readonly children?: ReactNode;
}

/** A row that unfolds where it stands: the count first, the names on request. */
export function FoldRow({ lead, title, second, count, children }: FoldRowProps) {
  const head = (
    <>
      {lead}
      <span className={css['text']}>
        <span className={css['title']}>{title}</span>
        {second ? <span className={css['second']}>{second}</span> : null}
      </span>
      {count ? (
        <span className={css['count']}>
          <span aria-hidden="true">{count.of}</span>
          <Hidden>{count.aloud}</Hidden>
        </span>
      ) : null}
    </>
  );
  if (children === undefined) {
    return (
      <li className={css['fold']}>
        <div className={css['row']}>{head}</div>
      </li>
    );
  }
  return (
    <li>
      <details className={css['fold']}>
        <summary className={css['row']}>
          {head}
          <span className={css['unfold']}>
            <Icon of={ChevronDown} small />
          </span>
        </summary>
        <div className={css['inside']}>{children}</div>
      </details>
    </li>
  );
}
