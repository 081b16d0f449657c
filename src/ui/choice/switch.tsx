import type { ReactNode } from 'react';
import css from './switch.module.css';

interface SwitchProps {
  readonly label: ReactNode;
  readonly second?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: what is seen changes, nothing is sent. */
export function Switch({ label, second, checked, onChange }: SwitchProps) {
  return (
    <label className={css['switch']}>
      <span className={css['text']}>
        <span className={css['label']}>{label}</span>
        {second ? <span className={css['second']}>{second}</span> : null}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <i aria-hidden="true" />
    </label>
  );
}
