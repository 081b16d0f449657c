import { Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import { AccessibilityPage, InstallPage, PrivacyPage } from '#app/pages/open-pages.ts';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import { pendingAddress, type Person } from '#data/local/person.ts';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { paths } from '#ui/paths.ts';
import { Boot } from './boot.tsx';

export type OnSignedIn = (person: Person) => void;

/** A page that breaks says so in its own place; one that is being fetched comes in a moment. */
export function Pages(props: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary at={pathname}>
      <Suspense fallback={<Boot />}>
        <Routes>{props.children}</Routes>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Open to everybody, signed in or not. */
export function openPages(signedIn: boolean, install: ReturnType<typeof useInstall>) {
  return (
    <>
      <Route path={paths.install} element={<InstallPage install={install} signedIn={signedIn} />} />
      <Route path={paths.accessibility} element={<AccessibilityPage signedIn={signedIn} />} />
      <Route path={paths.privacy} element={<PrivacyPage signedIn={signedIn} />} />
    </>
  );
}

export function signInPages(
  demo: string | null,
  install: ReturnType<typeof useInstall>,
  on: OnSignedIn,
) {
  const helps = install.standalone ? null : install.system === 'ios' ? 'first' : 'possible';
  return (
    <>
      <Route path={paths.signIn} element={<SignInPage demo={demo} install={helps} />} />
      <Route path={paths.signInCode} element={<SignInCodePage onSignedIn={on} />} />
    </>
  );
}

export function SignedOutRoutes(props: { readonly onSignedIn: OnSignedIn }) {
  const demo = useDemo();
  const install = useInstall();
  // The phone may have killed the app while the mail was read: go on where the person was.
  const start = pendingAddress() === null ? paths.signIn : paths.signInCode;
  return (
    <Pages>
      {signInPages(demo, install, props.onSignedIn)}
      {openPages(false, install)}
      <Route path="*" element={<Navigate to={start} replace />} />
    </Pages>
  );
}
