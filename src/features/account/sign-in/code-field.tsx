import type { ChangeEvent, RefObject } from 'react';
import { plainDigits } from '#lib/digits.ts';
import hidden from '#ui/text/hidden.module.css';
import styles from './code-field.module.css';

/** As the server sends them: so many that nobody guesses one, however long he tries. */
export const CODE_LENGTH = 8;

/** The digits out of whatever was typed or pasted: "4720 9312", "Kod: 47209312", "٤٧٢٠٩٣١٢". */
export function digitsOf(text: string): string {
  return plainDigits(text).replaceAll(/\D/gu, '').slice(0, CODE_LENGTH);
}

/** One native field under the drawn cells, so that paste and the phone's own code help work. */
export function CodeField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (code: string) => void;
}) {
  const { id, label, value, invalid, describedBy, field, onChange } = props;
  return (
    <div className={styles['code']}>
      <label className={hidden['hidden']} htmlFor={id}>
        {label}
      </label>
      {Array.from({ length: CODE_LENGTH }, (_, place) => (
        <span
          key={place}
          className={styles['cell']}
          aria-hidden="true"
          data-now={place === Math.min(value.length, CODE_LENGTH - 1) || undefined}
          data-filled={place < value.length || undefined}
        >
          {value[place] ?? ''}
        </span>
      ))}
      <input
        ref={field}
        id={id}
        className={styles['input']}
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="go"
        pattern="[0-9]*"
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(digitsOf(event.target.value))}
      />
    </div>
  );
}
