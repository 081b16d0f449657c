import { useState } from 'react';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { addLink } from '#data/meetings/material/add-material.ts';
import { useLocal } from '#data/use-live.ts';
import { readLink } from '#domain/files/read-link.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import type { AddTo } from './use-add-file.ts';

interface LinkFormProps {
  readonly to: AddTo;
  readonly onDone: () => void;
}

/** A link with a heading of its own: an address alone tells nobody what it is. */
export function LinkForm({ to, onDone }: LinkFormProps) {
  const local = useLocal();
  const [id] = useState(() => local.newId());
  const [title, setTitle] = useState('');
  const [address, setAddress] = useState('');
  const [isTried, setTried] = useState(false);
  const link = readLink(address);
  const wrongLink = isTried && !link ? words.wrongLink : undefined;
  const noTitle = isTried && title.trim() === '' ? words.noTitle : undefined;
  async function save() {
    setTried(true);
    if (!link || title.trim() === '') return;
    await addLink(local, { ...to, id }, { title: title.trim().slice(0, 200), link: link.to });
    onDone();
  }
  return (
    <Form onSubmit={save}>
      <TextField
        label={words.linkTitle}
        value={title}
        error={noTitle}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextField
        label={words.linkAddress}
        hint={words.linkHint}
        inputMode="url"
        autoCapitalize="off"
        dir="ltr"
        value={address}
        error={wrongLink}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button type="submit">{words.saveLink}</Button>
    </Form>
  );
}
