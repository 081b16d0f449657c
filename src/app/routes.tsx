import { Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { pendingAddress, type Person } from '#data/local/person.ts';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import type { Leaving } from '#features/account/sync/sign-out-page.tsx';
import { HomePage } from '#features/home/home-page.tsx';
import { paths } from '#ui/paths.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import * as pages from './pages.ts';
import type { PlaceName } from './places.ts';
import { useDemo } from './use-demo.ts';
import { useInstall } from './use-install.ts';
import { appVersion } from './version.ts';

type OnSignedIn = (person: Person) => void;

function gated(place: PlaceName, page: ReactNode) {
  return <Gate place={place}>{page}</Gate>;
}

/** A page that is being fetched shows nothing of its own: it comes from the phone in a moment. */
function Pages(props: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary at={pathname}>
      <Suspense>
        <Routes>{props.children}</Routes>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Open to everybody, signed in or not. */
function openPages(signedIn: boolean, install: ReturnType<typeof useInstall>) {
  return (
    <>
      <Route
        path={paths.install}
        element={<pages.InstallPage install={install} signedIn={signedIn} />}
      />
      <Route path={paths.accessibility} element={<pages.AccessibilityPage signedIn={signedIn} />} />
      <Route path={paths.privacy} element={<pages.PrivacyPage signedIn={signedIn} />} />
    </>
  );
}

function signInPages(demo: string | null, install: ReturnType<typeof useInstall>, on: OnSignedIn) {
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

export function SignedInRoutes(props: {
  readonly onSignedIn: OnSignedIn;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}) {
  const demo = useDemo();
  const install = useInstall();
  return (
    <Pages>
      <Route path={paths.home} element={<HomePage />} />
      <Route path={paths.course} element={gated('course', <pages.CoursePage />)} />
      <Route path={paths.module(':module')} element={gated('course', <pages.ModulePage />)} />
      <Route path={paths.check(':module')} element={gated('course', <pages.CheckPage />)} />
      <Route
        path={paths.reflection(':module')}
        element={gated('course', <pages.ReflectionPage />)}
      />
      <Route
        path={paths.lesson(':module', ':lesson')}
        element={gated('course', <pages.LessonPage />)}
      />
      <Route path={paths.meetings} element={gated('meetings', <pages.MeetingsPage />)} />
      <Route path={paths.meeting(':meeting')} element={gated('meetings', <pages.MeetingPage />)} />
      <Route
        path={paths.agendaItem(':meeting', ':item')}
        element={gated('meetings', <pages.AgendaItemPage />)}
      />
      <Route
        path={paths.writeNote(':meeting', ':item', ':note')}
        element={gated('meetings', <pages.WriteNotePage />)}
      />
      <Route path={paths.checklist} element={gated('checklist', <pages.ChecklistPage />)} />
      <Route
        path={paths.statement(':participation', ':code')}
        element={gated('checklist', <pages.StatementPage />)}
      />
      <Route
        path={paths.more}
        element={<pages.MorePage version={appVersion} standalone={install.standalone} />}
      />
      <Route path={paths.sync} element={<pages.SyncPage version={appVersion} />} />
      <Route path={paths.problem(':problem')} element={<pages.ProblemPage />} />
      <Route path={paths.signOut} element={<pages.SignOutPage onSignOut={props.onSignOut} />} />
      {signInPages(demo, install, props.onSignedIn)}
      {openPages(true, install)}
      <Route path="*" element={<NotFoundPage />} />
    </Pages>
  );
}
