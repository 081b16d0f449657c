import { ChevronDown } from 'lucide';
import { Icon } from '#ui/sign/icon.tsx';
import css from './pick.module.css';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** In place of the chosen option's own word. */
  readonly shown?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of several where there is no height for all of them: a word that opens the browser's own list. */
export function Pick<T extends string>(props: PickProps<T>) {
  const { label, value, onChange, options, shown, disabled } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={css['pick']} data-disabled={disabled || undefined}>
      <span className={css['word']} dir="auto" aria-hidden>
        {shown ?? chosen?.label}
      </span>
      <Icon of={ChevronDown} small />
      <select
        className={css['list']}
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value);
          if (next) onChange(next.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} dir="auto">
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
