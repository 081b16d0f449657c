import { Check, CircleAlert, Smartphone } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import css from './notice.module.css';

const drawings = { calm: Check, waiting: Smartphone, stopped: CircleAlert } as const;

interface NoticeProps {
  readonly kind: keyof typeof drawings;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** 1 where it is what the page is about. */
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ReactNode;
  /** At most one. */
  readonly action?: ReactNode;
  /** It came while one was looking at the page: say it aloud. */
  readonly live?: boolean | undefined;
}

export function Notice({ kind, icon, title, level = 2, children, action, live }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element is for what a form computes
    <section className={css['notice']} data-kind={kind} role={live ? 'status' : undefined}>
      <span className={css['icon']}>{icon ?? <Icon of={drawings[kind]} />}</span>
      <div className={css['body']}>
        <Heading className={css['title']}>{title}</Heading>
        {children ? <div className={css['text']}>{children}</div> : null}
        {action}
      </div>
    </section>
  );
}
