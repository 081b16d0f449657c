import { Check } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import css from './tick.module.css';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly second?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** A row that is ticked off: what is done stands softer. */
export function Tick({ checked, onChange, label, second, disabled }: TickProps) {
  return (
    <li>
      <label className={css['tick']}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={css['box']} aria-hidden="true">
          {checked ? <Icon of={Check} /> : null}
        </span>
        <span className={css['text']}>
          {label}
          {second ? <span className={css['second']}>{second}</span> : null}
        </span>
      </label>
    </li>
  );
}
