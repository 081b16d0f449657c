import type { ReactNode } from 'react';
import { Route } from 'react-router';
import type { Hat } from '#data/people/list-hats.ts';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const ChecklistPage = lazyPage(async () => (await import('./checklist-page.tsx')).ChecklistPage);
const StatementPage = lazyPage(async () => (await import('./statement-page.tsx')).StatementPage);

/** `gated` lets through those whose seats open the checklist; `together` is the way to the room beside. */
export function checklistRoutes(
  gated: (page: ReactNode) => ReactNode,
  together: (hat: Hat) => ReactNode,
) {
  return (
    <>
      <Route path={paths.checklist} element={gated(<ChecklistPage together={together} />)} />
      <Route path={paths.statement(':participation', ':code')} element={gated(<StatementPage />)} />
    </>
  );
}
