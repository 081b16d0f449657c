import { Navigate, Route } from 'react-router';
import { OutsideDiagnosisPage } from '#app/pages/public-pages.ts';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import { publicPages, Pages, type OnSignedIn } from '#app/routes.tsx';
import { SignedOutFrame } from '#app/shell/signed-out-frame.tsx';
import { appVersion } from '#app/version.ts';
import { pendingAddress } from '#data/local/person.ts';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { paths } from '#ui/paths.ts';

/** A phone that belongs to nobody: who is it? */
export function SignedOut(props: {
  readonly onSignedIn: OnSignedIn;
  /** Where somebody who has just left goes. */
  readonly start?: string | undefined;
}) {
  const demo = useDemo();
  const install = useInstall();
  // The phone may have killed the app while the mail was read: go on where the person was.
  const start = props.start ?? (pendingAddress() === null ? paths.signIn : paths.signInCode);
  return (
    <SignedOutFrame>
      <Pages>
        <Route path={paths.signIn} element={<SignInPage demo={demo} install={install} />} />
        <Route path={paths.signInCode} element={<SignInCodePage onSignedIn={props.onSignedIn} />} />
        <Route path={paths.diagnosis} element={<OutsideDiagnosisPage version={appVersion} />} />
        {publicPages(false, install)}
        <Route path="*" element={<Navigate to={start} replace />} />
      </Pages>
    </SignedOutFrame>
  );
}
