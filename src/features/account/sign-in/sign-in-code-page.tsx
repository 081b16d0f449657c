import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { codeWords as words } from '#content/words/account/sign-in.ts';
import { forgetAddress, pendingAddress, type Person } from '#data/local/person.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CODE_LENGTH, CodeField } from './code-field.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import styles from './sign-in.module.css';
import { useCode } from './use-code.ts';

/**
 * The phone may kill the app while the mail is read: the address comes from the phone's own
 * memory, so this page stands by itself.
 */
export function SignInCodePage(props: { readonly onSignedIn: (person: Person) => void }) {
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [address] = useState(pendingAddress);

  function change() {
    forgetAddress();
    void navigate(paths.signIn, { replace: true, state });
  }
  if (address === null) return <Navigate to={paths.signIn} replace />;
  return <CodeForm address={address} onChange={change} onSignedIn={props.onSignedIn} />;
}

interface CodeFormProps {
  readonly address: string;
  /** To another address. */
  readonly onChange: () => void;
  readonly onSignedIn: (person: Person) => void;
}

function CodeForm({ address, onChange, onSignedIn }: CodeFormProps) {
  const { field, code, busy, outcome, isUninvited, left, type, verify, resend } = useCode(
    address,
    onSignedIn,
  );
  if (isUninvited) return <NoInvitation address={address} onChange={onChange} />;
  return (
    <SignInFrame title={words.document}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <Soft>
          {words.sentTo} <b className={styles['address']}>{address}</b>
        </Soft>
      </div>
      <Form onSubmit={() => verify(code)}>
        <CodeField
          id="kod"
          label={words.label}
          value={code}
          invalid={outcome === 'wrongCode' || outcome === 'void'}
          describedBy="kod-hjalp"
          field={field}
          onChange={type}
        />
        <div role="alert">
          {outcome !== undefined && outcome !== 'resent' && (
            <p className={styles['error']}>{words.problem[outcome]}</p>
          )}
        </div>
        <Button type="submit" disabled={code.length < CODE_LENGTH} aria-busy={busy}>
          {busy ? words.acting : words.act}
        </Button>
        <Soft of="output" small id="kod-hjalp">
          {outcome === 'resent' ? words.resent : words.hint}
        </Soft>
        <div className={styles['two']}>
          <Button type="button" kind="plain" disabled={left > 0} onClick={() => void resend()}>
            {left > 0 ? words.resendIn(left) : words.resend}
          </Button>
          <Button type="button" kind="plain" onClick={onChange}>
            {words.change}
          </Button>
        </div>
      </Form>
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
        <Soft>{text}</Soft>
      </div>
      <Stack gap={4} width="press">
        <Button onClick={props.onChange}>{words.change}</Button>
      </Stack>
    </SignInFrame>
  );
}
