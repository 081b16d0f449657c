import { useState, type FormEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInWords as words } from '#content/words/account/sign-in.ts';
import { currentPerson, pendingAddress, rememberAddress } from '#data/local/person.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { paths } from '#ui/paths.ts';
import { Link } from '#ui/way/link.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import styles from './sign-in.module.css';

type Problem = keyof typeof words.problem;

/** Looks like an address; whether it is one only the mail can tell. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
}

export function SignInPage(props: {
  /** Where the demo's people are listed, on a server that has them. */
  readonly demo: string | null;
  readonly install: { readonly system: string; readonly standalone: boolean };
}) {
  const { demo, install } = props;
  const navigate = useNavigate();
  const query = new URLSearchParams(useLocation().search);
  const person = currentPerson();
  const [address, setAddress] = useState(
    query.get('adress') ?? pendingAddress() ?? person?.email ?? '',
  );
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const email = address.trim().toLowerCase();
    if (!isAddress(email)) {
      setProblem('address');
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const { requestCode } = await import('#data/account/sign-in.ts');
    const asked = await requestCode(email);
    setBusy(false);
    if (!asked.ok) {
      setProblem(asked.reason);
      return;
    }
    rememberAddress(email);
    await navigate(paths.signInCode, { state: { sent: true } });
  }

  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <p className={styles['soft']}>{person ? words.again : words.text}</p>
      </div>
      <form className={styles['form']} onSubmit={(event) => void send(event)} noValidate>
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
          {...(problem && { error: words.problem[problem] })}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" aria-busy={busy}>
          {busy ? words.sending : words.send}
        </Button>
      </form>
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
    </SignInFrame>
  );
}
