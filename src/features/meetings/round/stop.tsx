import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { Link } from '#ui/navigation/link.tsx';
import css from './stop.module.css';

interface StopProps {
  /** Without it there is nothing to open yet: text on the ground. */
  readonly to: string | undefined;
  readonly title: string;
  readonly second: string;
  readonly state?: ReactNode;
}

/** One place on the line of the round. What opens stands on a surface of its own, with an arrow. */
export function Stop({ to, title, second, state }: StopProps) {
  const text = (
    <span className={css['text']}>
      <span className={css['title']}>{title}</span>
      {second === '' ? null : <span className={css['second']}>{second}</span>}
      {state}
    </span>
  );
  return to === undefined ? (
    <div className={css['stop']}>{text}</div>
  ) : (
    <Link className={css['stop']} to={to}>
      {text}
      <span className={css['go']}>
        <Icon of={ChevronRight} />
      </span>
    </Link>
  );
}
