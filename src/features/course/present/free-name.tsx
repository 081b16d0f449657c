import { useState } from 'react';
import { newTalkWords as words } from '#content/words/course/group-talk.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { useDraft } from '#parts/use-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';

interface FreeNameProps {
  /** What is written stays on the phone with it. */
  readonly talk: string;
  onAdd(name: string): void;
}

/** Somebody whom the list does not have. */
export function FreeName({ talk, onAdd }: FreeNameProps) {
  const name = useDraft(`samtal/${talk}/namn`);
  const [isChecked, setChecked] = useState(false);
  const isEmpty = name.value.trim() === '';
  const fault = tooLongField(name.value, 'name');
  function add() {
    setChecked(isEmpty);
    if (isEmpty || fault !== undefined) return;
    onAdd(name.value.trim());
    name.set('');
  }
  return (
    <Form gap={2} onSubmit={add}>
      <TextField
        {...name.field}
        label={words.other}
        hint={words.otherHint}
        error={isChecked && isEmpty ? words.otherEmpty : fault}
        autoComplete="off"
        enterKeyHint="done"
      />
      <Button type="submit" kind="second">
        {words.add}
      </Button>
    </Form>
  );
}
