import { useEffect, useRef, useState, type ChangeEvent, type FocusEvent } from 'react';
import { halfTypedWords as words } from '#content/words/day-field.ts';
import { TextField, type TextFieldProps } from '#ui/field/field.tsx';

interface DayFieldProps extends Omit<TextFieldProps, 'type' | 'ref' | 'onBlur' | 'onKeyUp'> {
  readonly type: 'date' | 'time';
  /** `'2026-12-10'` or `'10:15'`; empty: none. */
  readonly value: string;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onBlur?(event: FocusEvent<HTMLInputElement>): void;
}

/**
 * The browser's own field for a day or a time. Half written it has no value to the browser: that is
 * said, and never told on as emptied; nor is its form sent.
 */
export function DayField({ type, value, error, onChange, onBlur, ...rest }: DayFieldProps) {
  const box = useRef<HTMLInputElement>(null);
  /** What stood there when it was found half written; from another value on it is not. */
  const [halfOver, setHalfOver] = useState<string>();
  const isHalf = halfOver === value;
  useEffect(() => {
    const field = box.current;
    const form = field?.form;
    const stop = (event: Event) => {
      if (!field?.validity.badInput) return;
      event.preventDefault();
      event.stopPropagation();
      setHalfOver(value);
      field.focus();
    };
    form?.addEventListener('submit', stop);
    return () => form?.removeEventListener('submit', stop);
  }, [value]);
  function read(event: ChangeEvent<HTMLInputElement>) {
    const { validity, value: next } = event.currentTarget;
    setHalfOver(validity.badInput ? value : undefined);
    if (!validity.badInput && next !== value) onChange(event);
  }
  return (
    <TextField
      {...rest}
      ref={box}
      type={type}
      // else what stood there would be put back over what is being written
      value={isHalf ? '' : value}
      error={isHalf ? words[type] : error}
      onChange={read}
      // the rest of it may be taken away without any change to tell of
      onKeyUp={(event) => isHalf && read(event as unknown as ChangeEvent<HTMLInputElement>)}
      onBlur={(event) => {
        read(event);
        onBlur?.(event);
      }}
    />
  );
}
