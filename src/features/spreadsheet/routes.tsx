import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const SpreadsheetPage = lazyPage(
  async () => (await import('./spreadsheet-page.tsx')).SpreadsheetPage,
);
const ReadInPage = lazyPage(async () => (await import('./read-in/read-in-page.tsx')).ReadInPage);
const OpenedFilePage = lazyPage(
  async () => (await import('./opened-file-page.tsx')).OpenedFilePage,
);

/** Under the addresses of the checklist and of the comparison, and behind the checklist’s gate. */
export function spreadsheetRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.spreadsheet(':participation')} element={gated(<SpreadsheetPage />)} />
      <Route path={paths.readIn(':participation')} element={gated(<ReadInPage />)} />
      <Route path={paths.openedFile} element={gated(<OpenedFilePage />)} />
    </>
  );
}
