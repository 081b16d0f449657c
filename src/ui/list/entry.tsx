import type { ReactNode } from 'react';
import css from './entry.module.css';
import { Link } from '#ui/navigation/link.tsx';

interface EntryProps {
  /** What sort of note it is, in words. */
  readonly kind: ReactNode;
  readonly text: ReactNode;
  /** Who may read it, how it is with it, who wrote it and when. */
  readonly meta: ReactNode;
  /** Where one's own opens for writing. */
  readonly to?: string | undefined;
  readonly actions?: ReactNode;
}

/** One thing somebody wrote. Stands in Rows when there are several: wrap it in an li. */
export function Entry({ kind, text, meta, to, actions }: EntryProps) {
  const words = (
    <>
      <span className={css['kind']}>{kind}</span>
      <span className={css['text']} dir="auto">
        {text}
      </span>
    </>
  );
  return (
    <article className={css['entry']}>
      {to === undefined ? (
        <div className={css['words']}>{words}</div>
      ) : (
        <Link className={css['words']} to={to}>
          {words}
        </Link>
      )}
      <div className={css['meta']}>{meta}</div>
      {actions ? <div className={css['actions']}>{actions}</div> : null}
    </article>
  );
}
