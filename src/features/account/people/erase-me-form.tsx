import { useId, useState, type FormEvent } from 'react';
import { eraseMeWords as words } from '#content/words/account/erase-me.ts';
import type { EraseAnswer } from '#data/account/erase-me.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/section.tsx';
import { CopyButton } from '../sync/copy-actions.tsx';
import styles from './people.module.css';

type Failure = Exclude<EraseAnswer, 'erased'>;

export function EraseMeForm(props: { readonly onErased: () => Promise<void> }) {
  const { uid, email } = useLocal();
  const [hasFile, setHasFile] = useState(false);
  const [noFile, setNoFile] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'ready' | 'acting' | Failure>('ready');
  const reason = useId();
  const why = !hasFile && !noFile ? 'copy' : typed.trim() !== words.word ? 'word' : undefined;

  async function erase(event: FormEvent) {
    event.preventDefault();
    if (why !== undefined || state === 'acting') return;
    setState('acting');
    const answer = await askToErase(uid);
    if (answer === 'erased') await props.onErased();
    else setState(answer);
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void erase(event)}>
      <Section title={words.file}>
        <p>{words.fileText}</p>
        <CopyButton kind="second" onCopied={() => setHasFile(true)} />
        <Choice
          type="checkbox"
          name="no-file"
          value="yes"
          checked={noFile}
          onChange={setNoFile}
          label={words.noCopy}
        />
      </Section>
      <Section title={words.confirmTitle}>
        <TextField
          label={words.label}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button
          type="submit"
          kind="stop"
          disabled={why !== undefined || state === 'acting'}
          aria-describedby={reason}
        >
          {state === 'acting' ? words.acting : words.act}
        </Button>
        <output id={reason} className={styles['hint']}>
          {why === undefined ? '' : words.why[why]}
        </output>
      </Section>
      <div role="alert">
        {state === 'ready' || state === 'acting' ? null : (
          <Notice
            kind="stopped"
            title={words.failed[state]}
            action={
              state === 'signInNeeded' ? (
                <ButtonLink
                  kind="second"
                  to={`${paths.signIn}?adress=${encodeURIComponent(email)}`}
                >
                  {words.signIn}
                </ButtonLink>
              ) : undefined
            }
          />
        )}
      </div>
    </form>
  );
}

/** The file that asks lies on the phone after the first visit; if it does not there is no network. */
async function askToErase(uid: string): Promise<EraseAnswer> {
  const remote = await import('#data/account/erase-me.ts').catch(() => undefined);
  return remote?.eraseMe(uid) ?? 'offline';
}
