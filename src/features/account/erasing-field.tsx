import { useId } from 'react';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Soft } from '#ui/text/soft.tsx';

interface ErasingFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly act: string;
  /** Why it cannot be done yet; undefined when it can. */
  readonly why: string | undefined;
  readonly isActing?: boolean;
}

/** The word that erases, typed by hand, and under the button what is still missing. */
export function ErasingField(props: ErasingFieldProps) {
  const { label, typed, onTyped, act, why, isActing = false } = props;
  const reason = useId();
  return (
    <>
      <TextField
        label={label}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
      />
      <Button
        type="submit"
        kind="stop"
        disabled={why !== undefined || isActing}
        aria-describedby={reason}
      >
        {act}
      </Button>
      <Soft of="output" small id={reason}>
        {why ?? ''}
      </Soft>
    </>
  );
}
