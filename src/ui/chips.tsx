import { useEffect, useRef, type ReactNode } from 'react';
import css from './chips.module.css';

export interface ChipsProps<T extends string> {
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

/** One line that scrolls sideways; the cut edge tells that there is more. */
export function Chips<T extends string>(props: ChipsProps<T>) {
  const { legend, hideLegend, name, value, onChange, options, disabled } = props;
  const line = useRef<HTMLDivElement>(null);
  // The chosen one must be seen, also when it stands beyond the edge.
  useEffect(() => {
    const chosen = line.current?.querySelector('input:checked')?.parentElement;
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);
  return (
    <fieldset className={css['chips']} disabled={disabled}>
      <legend className={hideLegend ? css['hidden'] : css['legend']}>{legend}</legend>
      <div className={css['line']} ref={line}>
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
