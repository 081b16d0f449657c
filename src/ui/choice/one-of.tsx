import type { ReactNode, RefCallback } from 'react';
import hidden from '#ui/text/hidden.module.css';
import css from './one-of.module.css';

export interface OneOfProps<T extends string> {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean | undefined;
  readonly name: string;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
    readonly icon?: ReactNode;
  }[];
  readonly disabled?: boolean | undefined;
}

interface Look {
  /** line, one. */
  readonly look: Readonly<Record<string, string>>;
  readonly onChosen?: RefCallback<HTMLElement> | undefined;
}

/** Radios beside each other, however they look: as chips or as segments. */
export function OneOf<T extends string>(props: OneOfProps<T> & Look) {
  const { legend, hideLegend, name, value, onChange, options, disabled, look, onChosen } = props;
  return (
    <fieldset className={css['all']} disabled={disabled}>
      <legend className={hideLegend ? hidden['hidden'] : css['legend']}>{legend}</legend>
      <div className={look['line']}>
        {options.map((option) => (
          <label
            key={option.value}
            className={`${css['one']} ${look['one']}`}
            ref={option.value === value ? onChosen : undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
