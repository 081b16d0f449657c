import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { codeWords as words } from '#content/words/account/sign-in.ts';
import { forgetAddress, pendingAddress, type Person } from '#data/local/person.ts';
import { Button } from '#ui/button.tsx';
import { paths } from '#ui/paths.ts';
import { CodeField } from './code-field.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import styles from './sign-in.module.css';
import { useCountdown } from './use-countdown.ts';

type Problem = keyof typeof words.problem;

const RESEND_AFTER_S = 30;
/** The server voids a code after this many wrong tries. */
const TRIES = 5;

/** Fetched when it is needed: nobody waits for it to see the page. */
const server = () => import('#data/account/sign-in.ts');

/**
 * The phone may kill the app while the mail is read: the address comes from the phone's own
 * memory, so this page stands by itself.
 */
export function SignInCodePage(props: { readonly onSignedIn: (person: Person) => void }) {
  const navigate = useNavigate();
  const [address] = useState(pendingAddress);
  const field = useRef<HTMLInputElement>(null);
  const wrong = useRef(0);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Problem | 'resent'>();
  const [isUninvited, setUninvited] = useState(false);
  const [left, restart] = useCountdown(RESEND_AFTER_S);

  useEffect(() => field.current?.focus(), []);

  async function verify(digits: string) {
    if (busy || address === null || digits.length < 6) return;
    setBusy(true);
    setSaid(undefined);
    const { verifyCode } = await server();
    const answer = await verifyCode(address, digits);
    if (answer.ok) {
      forgetAddress();
      props.onSignedIn({ uid: answer.uid, email: answer.email });
      return;
    }
    setBusy(false);
    if (answer.reason === 'noInvitation') {
      setUninvited(true);
      return;
    }
    if (answer.reason === 'wrongCode') wrong.current += 1;
    const isVoid = answer.reason === 'wrongCode' && wrong.current >= TRIES;
    setSaid(isVoid ? 'void' : answer.reason);
    // Without an answer the code is still good: keep it for the next try.
    if (answer.reason === 'wrongCode') setCode('');
    field.current?.focus();
  }

  function type(digits: string) {
    setCode(digits);
    if (digits.length === 6 && digits !== code) void verify(digits);
  }

  async function resend() {
    if (address === null || left > 0) return;
    const { requestCode } = await server();
    const asked = await requestCode(address);
    if (asked.ok) {
      wrong.current = 0;
      setCode('');
      restart();
    }
    setSaid(asked.ok ? 'resent' : asked.reason === 'address' ? 'server' : asked.reason);
    field.current?.focus();
  }

  function change() {
    forgetAddress();
    void navigate(paths.signIn, { replace: true });
  }

  if (address === null) return <Navigate to={paths.signIn} replace />;
  if (isUninvited) return <NoInvitation address={address} onChange={change} />;
  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <p className={styles['soft']}>
          {words.sentTo} <b className={styles['address']}>{address}</b>
        </p>
      </div>
      <form
        className={styles['form']}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void verify(code);
        }}
      >
        <CodeField
          id="kod"
          label={words.label}
          value={code}
          invalid={said === 'wrongCode' || said === 'void'}
          describedBy="kod-hjalp"
          field={field}
          onChange={type}
        />
        <div role="alert">
          {said !== undefined && said !== 'resent' && (
            <p className={styles['error']}>{words.problem[said]}</p>
          )}
        </div>
        <Button type="submit" disabled={code.length < 6} aria-busy={busy}>
          {busy ? words.acting : words.act}
        </Button>
        <output id="kod-hjalp" className={styles['hint']}>
          {said === 'resent' ? words.resent : words.hint}
        </output>
        <div className={styles['two']}>
          <Button type="button" kind="plain" disabled={left > 0} onClick={() => void resend()}>
            {left > 0 ? words.resendIn(left) : words.resend}
          </Button>
          <Button type="button" kind="plain" onClick={change}>
            {words.change}
          </Button>
        </div>
      </form>
    </SignInFrame>
  );
}

/** Only now, with the mailbox proven, may the app tell that nobody has invited this address. */
function NoInvitation(props: { readonly address: string; readonly onChange: () => void }) {
  const { title, text } = words.noInvitation;
  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']} role="alert">
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['address']}>{props.address}</p>
        <p className={styles['soft']}>{text}</p>
      </div>
      <div className={styles['form']}>
        <Button onClick={props.onChange}>{words.change}</Button>
      </div>
    </SignInFrame>
  );
}
