import { Suspense, type ReactNode } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import {
  AccessibilityPage,
  ErasedPage,
  InstallPage,
  PrivacyPage,
} from '#app/pages/public-pages.ts';
import type { Person } from '#data/local/person.ts';
import type { Install } from '#features/account/about/install-page.tsx';
import { paths } from '#ui/paths.ts';
import { OpeningMark } from '#app/start/opening-mark.tsx';

export type OnSignedIn = (person: Person) => void;

/** A page that breaks says so in its own place; one that is being fetched comes in a moment. */
export function Pages(props: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary at={pathname}>
      <Suspense fallback={<OpeningMark />}>
        <Routes>{props.children}</Routes>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Open to everybody, signed in or not. */
export function publicPages(signedIn: boolean, install: Install) {
  return (
    <>
      <Route path={paths.install} element={<InstallPage install={install} signedIn={signedIn} />} />
      <Route path={paths.accessibility} element={<AccessibilityPage signedIn={signedIn} />} />
      <Route path={paths.privacy} element={<PrivacyPage signedIn={signedIn} />} />
      <Route path={paths.erased} element={<ErasedPage />} />
    </>
  );
}
