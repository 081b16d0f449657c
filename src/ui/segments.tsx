import type { ReactNode } from 'react';
import css from './segments.module.css';

export interface SegmentsProps<T extends string> {
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

/** Two or three choices in a trough; one above the other when the text is large. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, hideLegend, name, value, onChange, options, disabled } = props;
  return (
    <fieldset className={css['segments']} disabled={disabled}>
      <legend className={hideLegend ? css['hidden'] : css['legend']}>{legend}</legend>
      <div className={css['line']}>
        {options.map((option) => (
          <label key={option.value} className={css['one']}>
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
