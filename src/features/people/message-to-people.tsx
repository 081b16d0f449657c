import { useState } from 'react';
import { messageWords as words } from '#content/words/people/participation.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './people.module.css';

interface MessageToPeopleProps {
  readonly organisation: string;
  /** What stands in the box from the start. */
  readonly body: string;
  readonly addresses: readonly string[];
}

/** Longer addresses than this are cut off by mail programs. */
const mailLimit = 40;

/** A text to people who take the course: to copy, to share, or as a mail where nobody sees the others. */
export function MessageToPeople({ organisation, body, addresses }: MessageToPeopleProps) {
  const [text, setText] = useState(body);
  const [answer, setAnswer] = useState('');
  const subject = words.subject(organisation);
  const isMany = addresses.length > mailLimit;

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
        {addresses.length === 0 ? null : isMany ? (
          <Button
            kind="second"
            onClick={() => void copy(addresses.join('; '), words.copiedAddresses(addresses.length))}
          >
            {words.copyAddresses}
          </Button>
        ) : (
          <a className={css['mail']} href={mailAddress(addresses, subject, text)}>
            {words.mail}
          </a>
        )}
      </div>
      {addresses.length === 0 ? null : (
        <Soft small>{isMany ? words.tooMany(mailLimit) : words.mailHint}</Soft>
      )}
      <output>{answer}</output>
    </Stack>
  );
}

function mailAddress(bcc: readonly string[], subject: string, body: string): string {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  const hidden = bcc.map(encodeURIComponent).join(',');
  return `mailto:?bcc=${hidden}&subject=${encodeURIComponent(subject)}&body=${text}`;
}
