import { useState } from 'react';
import { signOutWords as words } from '#content/words/account/account.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { ErasingField } from '../erasing-field.tsx';
import { CopyButton } from '../sync/copy-actions.tsx';
import styles from './sign-out.module.css';

/** Nothing is erased before there is a file and the person has written what will happen. */
export function EraseForm(props: { readonly count: number; readonly erase: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles['apart']}>
      <CopyButton kind="plain" onCopied={() => setCopied(true)} />
      {open ? (
        <Confirm copied={copied} erase={props.erase} />
      ) : (
        <>
          <Button kind="stop" onClick={() => setOpen(true)}>
            {words.erase(props.count)}
          </Button>
          <Soft small>{words.eraseHint}</Soft>
        </>
      )}
    </div>
  );
}

function Confirm(props: { readonly copied: boolean; readonly erase: () => Promise<void> }) {
  const [typed, setTyped] = useState('');
  const why = !props.copied ? 'copy' : typed.trim() !== words.eraseWord ? 'word' : undefined;

  async function erase() {
    if (why === undefined) await props.erase();
  }

  return (
    <Form gap={2} onSubmit={erase}>
      <h2>{words.eraseTitle}</h2>
      <p>{words.eraseText}</p>
      <ErasingField
        label={words.eraseLabel}
        typed={typed}
        onTyped={setTyped}
        act={words.eraseAct}
        why={why && words.eraseWhy[why]}
      />
    </Form>
  );
}
