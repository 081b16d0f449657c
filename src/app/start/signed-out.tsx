import { useEffect } from 'react';
import { Navigate, Route, useLocation } from 'react-router';
import { OutsideDiagnosisPage } from '#app/pages/public-pages.ts';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import { publicPages } from '#app/public-routes.tsx';
import { Pages } from '#app/routes.tsx';
import { SignedOutFrame } from '#app/shell/signed-out-frame.tsx';
import { appVersion } from '#app/version.ts';
import { pendingAddress, type Person } from '#data/local/person.ts';
import { rememberWanted, takeWanted } from '#data/account/way-in.ts';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { paths } from '#ui/paths.ts';

/** A phone that belongs to nobody: who is it? */
export function SignedOut(props: {
  readonly onSignedIn: (person: Person, wanted: string | undefined) => void;
  /** Where somebody who has just left goes. */
  readonly start?: string | undefined;
  /** Nobody has been signed in since the app was opened here. */
  readonly isArriving: boolean;
}) {
  const demo = useDemo();
  const install = useInstall();
  // The phone may have killed the app while the mail was read: go on where the person was.
  const start = props.start ?? (pendingAddress() === null ? paths.signIn : paths.signInCode);
  const welcome = (person: Person) => props.onSignedIn(person, takeWanted());
  return (
    <SignedOutFrame>
      <Pages>
        <Route path={paths.signIn} element={<SignInPage demo={demo} install={install} />} />
        <Route path={paths.signInCode} element={<SignInCodePage onSignedIn={welcome} />} />
        <Route path={paths.diagnosis} element={<OutsideDiagnosisPage version={appVersion} />} />
        {publicPages(false, install)}
        <Route path="*" element={<ToSignIn to={start} isArriving={props.isArriving} />} />
      </Pages>
    </SignedOutFrame>
  );
}

/** Whatever page was opened comes after the code. */
function ToSignIn(props: { readonly to: string; readonly isArriving: boolean }) {
  const { pathname, search } = useLocation();
  const wanted = props.isArriving && pathname !== paths.home ? pathname + search : undefined;
  useEffect(() => {
    if (wanted !== undefined) rememberWanted(wanted);
  }, [wanted]);
  return <Navigate to={props.to} replace />;
}
