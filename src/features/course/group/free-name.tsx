import { useState, type SubmitEvent } from 'react';
import { newTalkWords as words } from '#content/words/course/group-talk.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import css from './group.module.css';

/** The database holds 200 characters of a name. */
const MAX_NAME = 200;

/** Somebody whom the list does not have. */
export function FreeName({ onAdd }: { onAdd(name: string): void }) {
  const [name, setName] = useState('');
  function add(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  }
  return (
    <form className={css['free']} onSubmit={add}>
      <TextField
        label={words.other}
        hint={words.otherHint}
        value={name}
        maxLength={MAX_NAME}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" kind="second">
        {words.add}
      </Button>
    </form>
  );
}
