import { useState } from 'react';
import { messageWords as words } from '#content/words/people/participation.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MailToPeople } from './mail-to-people.tsx';
import css from './people.module.css';

interface MessageToPeopleProps {
  readonly organisation: string;
  /** What stands in the box from the start. */
  readonly body: string;
  readonly addresses: readonly string[];
}

/** A text to people who take the course: to copy, to share, or as mails where nobody sees the others. */
export function MessageToPeople({ organisation, body, addresses }: MessageToPeopleProps) {
  const [text, setText] = useState(body);
  const [answer, setAnswer] = useState('');
  const subject = words.subject(organisation);

  async function copy(what: string, done: string) {
    setAnswer((await copyText(what)) ? done : words.notCopied);
  }
  return (
    <Stack gap={4} width="write">
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={text}
        rows={8}
        onChange={(event) => setText(event.target.value)}
      />
      {addresses.length > 0 ? (
        <MailToPeople
          key={addresses.join()}
          subject={subject}
          text={text}
          addresses={addresses}
          onCopy={(left) => void copy(left.join('; '), words.copiedAddresses(left.length))}
        />
      ) : null}
      <div className={css['acts']}>
        <Button kind="second" onClick={() => void copy(text, words.copied)}>
          {words.copy}
        </Button>
        {typeof navigator.share === 'function' ? (
          <Button
            kind="second"
            // closing the phone's own sheet is no error
            onClick={() => void navigator.share({ title: subject, text }).catch(() => undefined)}
          >
            {words.share}
          </Button>
        ) : null}
      </div>
      <output>{answer}</output>
    </Stack>
  );
}
