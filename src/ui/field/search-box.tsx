import { Search, X } from 'lucide';
import { useId, useRef } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { cleanTyped } from './clean-typed.ts';
import css from './search-box.module.css';

interface SearchBoxProps {
  /** For those who listen: the picture says it to the others. */
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What one looks for, and the way to begin again. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css['box']}>
      <Icon of={Search} />
      <input
        ref={input}
        id={id}
        className={css['input']}
        type="search"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        value={value}
        onChange={(event) => {
          cleanTyped(event.currentTarget);
          onChange(event.currentTarget.value);
        }}
      />
      {value === '' ? null : (
        <button
          type="button"
          className={css['clear']}
          aria-label={clearLabel}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <Icon of={X} />
        </button>
      )}
    </div>
  );
}
