import { CircleAlert } from 'lucide';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
} from 'react';
import { keepCaretInView } from './caret-in-view.ts';
import { cleanTyped } from './clean-typed.ts';
import hidden from '#ui/text/hidden.module.css';
import css from './field.module.css';
import { Icon } from '#ui/sign/icon.tsx';

interface Shared {
  readonly label: ReactNode;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** How it is with the text: a StateMark. */
  readonly state?: ReactNode;
}

interface Ids {
  readonly field: string;
  readonly hint: string;
  readonly error: string;
}

function useIds(): Ids {
  const base = useId();
  return { field: `${base}f`, hint: `${base}h`, error: `${base}e` };
}

function describedBy(ids: Ids, { hint, error }: Shared): string | undefined {
  const parts = [error ? ids.error : '', hint ? ids.hint : ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}

interface AroundProps extends Shared {
  readonly ids: Ids;
  readonly reading?: boolean | undefined;
  readonly root?: Ref<HTMLDivElement> | undefined;
  readonly children: ReactNode;
}

function Around(props: AroundProps) {
  const { ids, label, hideLabel, hint, error, state, reading, root, children } = props;
  return (
    <div className={css['field']} ref={root} data-reading={reading || undefined}>
      <label className={hideLabel ? hidden['hidden'] : css['label']} htmlFor={ids.field}>
        {label}
      </label>
      {children}
      {error ? (
        <p className={css['error']} id={ids.error}>
          <Icon of={CircleAlert} small />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p className={css['hint']} id={ids.hint}>
          {hint}
        </p>
      ) : null}
      {state ? <div className={css['state']}>{state}</div> : null}
    </div>
  );
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'style' | 'className'>;
export interface TextFieldProps extends Shared, InputProps {
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, state, ref, onChange, ...rest } = props;
  const ids = useIds();
  const shared = { label, hideLabel, hint, error, state };
  return (
    <Around {...shared} ids={ids}>
      <input
        dir="auto"
        {...rest}
        ref={ref}
        id={ids.field}
        className={css['input']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ids, shared)}
        onChange={(event) => {
          cleanTyped(event.currentTarget);
          onChange?.(event);
        }}
      />
    </Around>
  );
}

/** For browsers that cannot size a field by its text. */
function growToText(area: HTMLTextAreaElement | null | undefined): void {
  if (!area || (typeof CSS === 'object' && CSS.supports('field-sizing', 'content'))) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'style' | 'className'>;
export interface TextAreaProps extends Shared, AreaProps {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
  /** Fills its place without a frame, in reading size: for writing notes. */
  readonly reading?: boolean | undefined;
}

export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, hint, error, state, reading, ref, onInput, onChange, ...rest } = props;
  const ids = useIds();
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => growToText(around.current?.querySelector('textarea')));
  useEffect(() => {
    const area = reading ? around.current?.querySelector('textarea') : null;
    return area ? keepCaretInView(area) : undefined;
  }, [reading]);
  const shared = { label, hideLabel, hint, error, state };
  return (
    <Around {...shared} ids={ids} reading={reading} root={around}>
      <textarea
        dir="auto"
        rows={reading ? 4 : 2}
        {...rest}
        ref={ref}
        id={ids.field}
        className={reading ? css['reading'] : css['input']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ids, shared)}
        onInput={(event) => {
          growToText(event.currentTarget);
          onInput?.(event);
        }}
        onChange={(event) => {
          cleanTyped(event.currentTarget);
          onChange?.(event);
        }}
      />
    </Around>
  );
}
