import { Minus, Plus } from 'lucide';
import { useId, type ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import css from './stepper.module.css';

interface StepperProps {
  readonly label: string;
  /** With its unit, as it is read. */
  readonly value: string;
  readonly less: string;
  readonly more: string;
  readonly onStep: (way: 1 | -1) => void;
}

/** A number that is made smaller and greater in steps, with its name before it. */
export function Stepper({ label, value, less, more, onStep }: StepperProps) {
  const id = useId();
  return (
    <div className={css['line']}>
      <span className={css['label']} id={id}>
        {label}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons and a number are no set of fields */}
      <span className={css['stepper']} role="group" aria-labelledby={id}>
        <button type="button" aria-label={less} onClick={() => onStep(-1)}>
          <Icon of={Minus} />
        </button>
        <output>{value}</output>
        <button type="button" aria-label={more} onClick={() => onStep(1)}>
          <Icon of={Plus} />
        </button>
      </span>
    </div>
  );
}

interface NamedLineProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A name, and at its end what is chosen: the same line round something else. */
export function NamedLine({ label, children }: NamedLineProps) {
  return (
    <div className={css['line']}>
      <span className={css['label']} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
