import { Suspense, type ReactNode } from 'react';
import { Routes, useLocation } from 'react-router';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import type { Person } from '#data/local/person.ts';
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
