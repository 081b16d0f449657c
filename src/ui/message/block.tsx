import type { ReactNode } from 'react';
import css from './block.module.css';

interface BlockProps {
  /** The small line above the heading. */
  readonly small?: ReactNode;
  readonly title: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** The one solid field of a screen: the next thing for this person. */
export function Block({ small, title, level = 2, children, action }: BlockProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={css['block']} data-block="">
      <div className={css['head']}>
        {small ? <p className={css['small']}>{small}</p> : null}
        <Heading className={css['title']}>{title}</Heading>
      </div>
      {children ? <div className={css['body']}>{children}</div> : null}
      {action}
    </section>
  );
}
