import type { ReactNode } from 'react';
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

/** The page's margin: as much of the next one stays to be seen. */
const margin = 20;

/** The chosen one is seen whole, also when it stood beyond the edge; only the line scrolls. */
function bringIntoLine(chosen: HTMLElement | null): void {
  const line = chosen?.parentElement;
  if (!chosen || !line) return;
  const at = chosen.getBoundingClientRect();
  const edge = line.getBoundingClientRect();
  if (at.right + margin > edge.right) line.scrollLeft += at.right + margin - edge.right;
  else if (at.left - margin < edge.left) line.scrollLeft -= edge.left - at.left + margin;
}

/** One line that scrolls sideways; the cut edge tells that there is more. */
export function Chips<T extends string>(props: ChipsProps<T>) {
  const { legend, hideLegend, name, value, onChange, options, disabled } = props;
  return (
    <fieldset className={css['chips']} disabled={disabled}>
      <legend className={hideLegend ? css['hidden'] : css['legend']}>{legend}</legend>
      <div className={css['line']}>
        {options.map((option) => (
          <label
            key={option.value}
            className={css['one']}
            ref={option.value === value ? bringIntoLine : null}
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
