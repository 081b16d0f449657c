import { useState } from 'react';
import { eraseMeWords as words } from '#content/words/account/erase-me.ts';
import type { EraseAnswer } from '#data/account/erase-me.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Form } from '#ui/field/form.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { ErasingField } from '../erasing-field.tsx';
import { CopyButton } from '../sync/copy-actions.tsx';

type Failure = Exclude<EraseAnswer, 'erased'>;

export function EraseMeForm(props: { readonly onErased: () => Promise<void> }) {
  const { uid } = useLocal();
  const [hasFile, setHasFile] = useState(false);
  const [noFile, setNoFile] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'ready' | 'acting' | Failure>('ready');
  const why = !hasFile && !noFile ? 'copy' : typed.trim() !== words.word ? 'word' : undefined;

  async function erase() {
    if (why !== undefined || state === 'acting') return;
    setState('acting');
    const answer = await askToErase(uid);
    if (answer === 'erased') await props.onErased();
    else setState(answer);
  }

  return (
    <Form gap={3} onSubmit={erase}>
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
        <ErasingField
          label={words.label}
          typed={typed}
          onTyped={setTyped}
          act={state === 'acting' ? words.acting : words.act}
          why={why && words.why[why]}
          isActing={state === 'acting'}
        />
      </Section>
      <div role="alert">
        {state === 'ready' || state === 'acting' ? null : <NotErased why={state} />}
      </div>
    </Form>
  );
}

function NotErased({ why }: { readonly why: Failure }) {
  const { email } = useLocal();
  const signIn = (
    <ButtonLink kind="second" to={`${paths.signIn}?adress=${encodeURIComponent(email)}`}>
      {words.signIn}
    </ButtonLink>
  );
  return (
    <Notice
      kind="stopped"
      title={words.failed[why]}
      action={why === 'signInNeeded' ? signIn : undefined}
    />
  );
}

/** The file that asks lies on the phone after the first visit; if it does not there is no network. */
async function askToErase(uid: string): Promise<EraseAnswer> {
  const remote = await import('#data/account/erase-me.ts').catch(() => undefined);
  return remote?.eraseMe(uid) ?? 'offline';
}
