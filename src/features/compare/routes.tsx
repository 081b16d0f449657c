import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const ComparePage = lazyPage(async () => (await import('./compare-page.tsx')).ComparePage);
const OpenPage = lazyPage(async () => (await import('./open/open-page.tsx')).OpenPage);

/** Behind the checklist’s gate. */
export function compareRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.compare} element={gated(<ComparePage />)} />
      <Route path={paths.openForGroup(':occasion')} element={gated(<OpenPage />)} />
    </>
  );
}
