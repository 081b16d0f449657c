import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import css from './rows.module.css';
import { GuardEach } from '#ui/screen/guard.tsx';
import { Link } from '#ui/navigation/link.tsx';

interface RowsProps {
  readonly ordered?: boolean | undefined;
  readonly children: ReactNode;
}

/** Hairlines on the ground, no boxes. Holds Row, or any li. */
export function Rows({ ordered, children }: RowsProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={css['rows']}>
      <GuardEach of="li">{children}</GuardEach>
    </List>
  );
}

interface RowProps {
  readonly to?: string | undefined;
  readonly title: ReactNode;
  readonly second?: ReactNode;
  /** Before the text: a date, a time, a number. */
  readonly lead?: ReactNode;
  /** After the text; a row that leads somewhere has its arrow after that. */
  readonly trail?: ReactNode;
  /** Under the text: a StateMark. */
  readonly state?: ReactNode;
}

export function Row({ to, title, second, lead, trail, state }: RowProps) {
  const inside = (
    <>
      {lead}
      <span className={css['text']}>
        <span className={css['title']} dir="auto">
          {title}
        </span>
        {second ? <span className={css['second']}>{second}</span> : null}
        {state}
      </span>
      {trail}
      {to !== undefined ? (
        <span className={css['go']}>
          <Icon of={ChevronRight} />
        </span>
      ) : null}
    </>
  );
  const one = second === undefined && state === undefined ? '' : undefined;
  return (
    <li>
      {to === undefined ? (
        <div className={css['row']} data-one={one}>
          {inside}
        </div>
      ) : (
        <Link className={css['row']} to={to} data-one={one}>
          {inside}
        </Link>
      )}
    </li>
  );
}
