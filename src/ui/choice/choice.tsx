import { Check, Minus } from 'lucide';
import type { ReactNode } from 'react';
import css from './choice.module.css';
import { Icon } from '#ui/sign/icon.tsx';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly type?: 'radio' | 'checkbox' | undefined;
  readonly verdict?: { readonly kind: 'right' | 'notYet'; readonly word: string } | undefined;
  readonly disabled?: boolean | undefined;
}

/** One answer: a ring, the text and, when it has been looked at, the verdict in words. */
export function Choice(props: ChoiceProps) {
  const { name, value, checked, onChange, label, type = 'radio', verdict, disabled } = props;
  const mark = verdict?.kind === 'notYet' ? Minus : Check;
  const shown = verdict !== undefined || (type === 'checkbox' && checked);
  return (
    <label className={css['choice']} data-verdict={verdict?.kind} data-type={type}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={css['ring']} aria-hidden="true">
        {shown ? <Icon of={mark} /> : null}
      </span>
      <span className={css['text']}>
        <span dir="auto">{label}</span>
        {verdict ? <span className={css['word']}>{verdict.word}</span> : null}
      </span>
    </label>
  );
}
