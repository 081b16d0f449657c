import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

export const OccasionsEntry = lazyPage(
  async () => (await import('./occasions-entry.tsx')).OccasionsEntry,
);
const OccasionsPage = lazyPage(async () => (await import('./occasions-page.tsx')).OccasionsPage);
const OccasionPage = lazyPage(async () => (await import('./occasion-page.tsx')).OccasionPage);
const NewOccasionPage = lazyPage(
  async () => (await import('./new-occasion-page.tsx')).NewOccasionPage,
);
const ChangeOccasionPage = lazyPage(
  async () => (await import('./change-occasion-page.tsx')).ChangeOccasionPage,
);

/** Behind the checklist's gate: when the organisation scores. */
export function occasionsRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.occasions(':participation')} element={gated(<OccasionsPage />)} />
      <Route path={paths.newOccasion(':participation')} element={gated(<NewOccasionPage />)} />
      <Route
        path={paths.occasion(':participation', ':occasion')}
        element={gated(<OccasionPage />)}
      />
      <Route
        path={paths.changeOccasion(':participation', ':occasion')}
        element={gated(<ChangeOccasionPage />)}
      />
    </>
  );
}
