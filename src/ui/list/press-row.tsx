import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import css from './rows.module.css';

interface PressRowProps {
  readonly title: ReactNode;
  readonly second?: ReactNode;
  /** What happens, as a picture at its end. */
  readonly icon: IconNode;
  readonly onPress: () => void;
}

/** A row that does something where one is, instead of leading somewhere. */
export function PressRow({ title, second, icon, onPress }: PressRowProps) {
  return (
    <li>
      <button type="button" className={css['row']} onClick={onPress}>
        <span className={css['text']}>
          <span className={css['title']}>{title}</span>
          {second ? <span className={css['second']}>{second}</span> : null}
        </span>
        <span className={css['act']}>
          <Icon of={icon} />
        </span>
      </button>
    </li>
  );
}
