import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const FindPage = lazyPage(async () => (await import('./find-page.tsx')).FindPage);

/** `gated` lets through those whose seats open the meetings: what is found lies there. */
export function searchRoutes(gated: (page: ReactNode) => ReactNode) {
  return <Route path={paths.search} element={gated(<FindPage />)} />;
}
