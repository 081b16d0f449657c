import { useState } from 'react';
import { newTalkWords as words } from '#content/words/course/group-talk.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';

/** Somebody whom the list does not have. */
export function FreeName({ onAdd }: { onAdd(name: string): void }) {
  const [name, setName] = useState('');
  const fault = tooLongField(name, 'name');
  function add() {
    if (name.trim() === '' || fault !== undefined) return;
    onAdd(name.trim());
    setName('');
  }
  return (
    <Form gap={2} onSubmit={add}>
      <TextField
        label={words.other}
        hint={words.otherHint}
        value={name}
        error={fault}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" kind="second">
        {words.add}
      </Button>
    </Form>
  );
}
