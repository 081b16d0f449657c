import { useState } from 'react';
import { useLocation } from 'react-router';
import { signInWords as words } from '#content/words/account/sign-in.ts';
import { pendingAddress } from '#data/local/person.ts';
import { shownAddress } from '#domain/address.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import styles from './sign-in.module.css';
import { useSend } from './use-send.ts';

export interface SignInPageProps {
  /** Where the demo's people are listed, on a server that has them. */
  readonly demo: string | null;
  readonly install: { readonly system: string; readonly standalone: boolean };
  /** Whose login has ended here; for others it is the first time, or another person. */
  readonly again?: string | undefined;
}

export function SignInPage(props: SignInPageProps) {
  const query = new URLSearchParams(useLocation().search);
  const [address, setAddress] = useState(
    shownAddress(query.get('adress') ?? pendingAddress() ?? props.again ?? ''),
  );
  const { problem, busy, send } = useSend(address);

  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <Soft>{props.again === undefined ? words.text : words.again}</Soft>
      </div>
      <KeptNotice />
      <Form onSubmit={send}>
        <TextField
          label={words.address}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="send"
          required
          value={address}
          error={problem}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" aria-busy={busy}>
          {busy ? words.sending : words.send}
        </Button>
      </Form>
      <Ways demo={props.demo} install={props.install} />
    </SignInFrame>
  );
}

/** What can be read or done without signing in. */
function Ways({ demo, install }: SignInPageProps) {
  return (
    <nav className={styles['links']} aria-label={words.more}>
      {demo !== null && <a href={demo}>{words.demo}</a>}
      {!install.standalone && (
        <Link to={paths.install}>
          {install.system === 'ios' ? words.installFirst : words.install}
        </Link>
      )}
      <Link to={paths.accessibility}>{words.accessibility}</Link>
      <Link to={paths.privacy}>{words.privacy}</Link>
    </nav>
  );
}
