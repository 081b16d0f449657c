import { Download, FileUp } from 'lucide';
import { useRef, useState, type ChangeEvent } from 'react';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { copyFileWords } from '#content/words/waiting/copy-file.ts';
import { readText } from '#data/waiting/copy/read-text.ts';
import { makeCopyFile, readCopyFile } from '#data/waiting/copy/copy-file.ts';
import { useLocal, type Local } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { saveFile } from '#ui/browser/save-file.ts';
import styles from './sync.module.css';

/** A readable file with everything one has written; the way out when nothing else works. */
export function CopyButton(props: {
  readonly kind: 'main' | 'second' | 'plain';
  readonly label?: string;
  readonly onCopied?: () => void;
}) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');

  async function copy() {
    try {
      const { name, html } = await makeCopyFile(local, copyFileWords);
      saveFile(name, html);
      setAnswer(words.copyDone(name));
      props.onCopied?.();
    } catch {
      setAnswer(words.copyFailed);
    }
  }

  return (
    <>
      <Button kind={props.kind} onClick={() => void copy()}>
        <Icon of={Download} small />
        {props.label ?? words.copy}
      </Button>
      <Answer>{answer}</Answer>
    </>
  );
}

export function ReadCopyButton() {
  const local = useLocal();
  const input = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState('');

  async function readFile(event: ChangeEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setAnswer(await readIn(local, file));
    // The same file may be chosen once more.
    field.value = '';
  }

  return (
    <>
      <Button kind="plain" onClick={() => input.current?.click()}>
        <Icon of={FileUp} small />
        {words.read}
      </Button>
      <input
        ref={input}
        className={styles['file']}
        type="file"
        accept=".html,text/html"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void readFile(event)}
      />
      <Answer>{answer}</Answer>
    </>
  );
}

/** What was read in, or why nothing was. */
async function readIn(local: Local, file: Blob): Promise<string> {
  try {
    const read = await readText(file);
    if ('reason' in read) return words.readFailed[read.reason];
    const answer = await readCopyFile(local, read.text);
    return answer.ok ? words.readDone(answer) : words.readFailed[answer.reason];
  } catch {
    return words.readFailed.notSaved;
  }
}
