import { inviteWords as words } from '#content/words/people/participation.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { TextField } from '#ui/field/field.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';

interface UnitFieldProps {
  readonly label: string;
  readonly text: Autosave;
}

/** Where somebody works in the organisation. */
export function UnitField({ label, text }: UnitFieldProps) {
  return (
    <TextField
      {...text.field}
      label={label}
      hint={words.unitHint}
      error={tooLongField(text.value, 'unit')}
      autoComplete="off"
    />
  );
}
