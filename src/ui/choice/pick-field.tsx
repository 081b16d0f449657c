import { Pick } from './pick.tsx';
import css from './pick-field.module.css';

interface PickFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

/** One of several among a form's fields: its label is seen above, and heard from the list itself. */
export function PickField<T extends string>(props: PickFieldProps<T>) {
  return (
    <div className={css['field']}>
      <span className={css['label']} aria-hidden="true">
        {props.label}
      </span>
      <Pick {...props} />
    </div>
  );
}
