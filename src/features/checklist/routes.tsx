import type { ReactNode } from 'react';
import { Route } from 'react-router';
import type { Hat } from '#data/people/list-hats.ts';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const ChecklistPage = lazyPage(async () => (await import('./checklist-page.tsx')).ChecklistPage);
const StatementPage = lazyPage(async () => (await import('./statement-page.tsx')).StatementPage);
const CardsPage = lazyPage(async () => (await import('./cards/cards-page.tsx')).CardsPage);
const CardPage = lazyPage(async () => (await import('./cards/cards-page.tsx')).CardPage);
const CardsEndPage = lazyPage(async () => (await import('./cards/cards-page.tsx')).CardsEndPage);

/** `gated` lets through those whose seats open the checklist; `together` is the way to the room beside. */
export function checklistRoutes(
  gated: (page: ReactNode) => ReactNode,
  together: (hat: Hat) => ReactNode,
) {
  return (
    <>
      <Route path={paths.checklist} element={gated(<ChecklistPage together={together} />)} />
      <Route path={paths.statement(':participation', ':code')} element={gated(<StatementPage />)} />
      <Route path={paths.cards(':participation')} element={gated(<CardsPage />)} />
      <Route path={paths.card(':participation', ':code')} element={gated(<CardPage />)} />
      <Route path={paths.cardsEnd(':participation')} element={gated(<CardsEndPage />)} />
    </>
  );
}
