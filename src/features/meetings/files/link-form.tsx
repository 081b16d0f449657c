import { useState } from 'react';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { addLink } from '#data/meetings/material/add-material.ts';
import { useLocal } from '#data/use-live.ts';
import { readLink } from '#domain/files/read-link.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Answer } from '#ui/message/answer.tsx';
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
  const [hasFailed, setFailed] = useState(false);
  const link = readLink(address);
  const wrongLink = isTried && !link ? words.wrongLink : undefined;
  const isEmpty = title.trim() === '';
  const isLong = tooLongField(title, 'name');
  async function save() {
    setTried(true);
    setFailed(false);
    if (!link || isEmpty || isLong) return;
    try {
      await addLink(local, { ...to, id }, { title: title.trim(), link: link.to });
    } catch {
      return setFailed(true);
    }
    onDone();
  }
  return (
    <Form onSubmit={save}>
      <TextField
        label={words.linkTitle}
        value={title}
        error={isTried && isEmpty ? words.noTitle : isLong}
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
      <Answer>{hasFailed ? words.linkFailed : ''}</Answer>
      <Button type="submit">{words.saveLink}</Button>
    </Form>
  );
}
