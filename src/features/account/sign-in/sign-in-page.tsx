import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInWords as words } from '#content/words/account/sign-in.ts';
import { addressFaultWord } from '#content/words/people/address.ts';
import { currentPerson, pendingAddress, rememberAddress } from '#data/local/person.ts';
import { parseAddress, shownAddress } from '#domain/address.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { askForCode } from './ask-server.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import styles from './sign-in.module.css';

interface SignInPageProps {
  /** Where the demo's people are listed, on a server that has them. */
  readonly demo: string | null;
  readonly install: { readonly system: string; readonly standalone: boolean };
}

export function SignInPage(props: SignInPageProps) {
  const query = new URLSearchParams(useLocation().search);
  const person = currentPerson();
  const [address, setAddress] = useState(
    shownAddress(query.get('adress') ?? pendingAddress() ?? person?.email ?? ''),
  );
  const { problem, busy, send } = useSend(address);

  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <Soft>{person ? words.again : words.text}</Soft>
      </div>
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

/** Asks for the code and goes on to where it is written. */
function useSend(address: string) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send() {
    if (busy) return;
    const { address: email, fault } = parseAddress(address);
    if (fault !== null) {
      setProblem(addressFaultWord[fault]);
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const asked = await askForCode(email);
    setBusy(false);
    if (!asked.ok) {
      setProblem(words.problem[asked.reason]);
      return;
    }
    rememberAddress(shownAddress(email));
    await navigate(paths.signInCode, { state: { sent: true } });
  }
  return { problem, busy, send };
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
