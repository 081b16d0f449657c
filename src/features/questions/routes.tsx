import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

export const QuestionsEntry = lazyPage(
  async () => (await import('./questions-entry.tsx')).QuestionsEntry,
);
const QuestionsPage = lazyPage(async () => (await import('./questions-page.tsx')).QuestionsPage);
const ThreadPage = lazyPage(async () => (await import('./thread-page.tsx')).ThreadPage);
const AdvisePage = lazyPage(async () => (await import('./advise/advise-page.tsx')).AdvisePage);
const AdviseOnPage = lazyPage(
  async () => (await import('./advise/advise-on-page.tsx')).AdviseOnPage,
);

/** Behind the checklist's gate: whoever takes part in a group reads what it asks itself. */
export function questionsRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.questions} element={gated(<QuestionsPage />)} />
      <Route path={paths.question(':question')} element={gated(<ThreadPage />)} />
      <Route path={paths.advise(':participation')} element={gated(<AdvisePage />)} />
      <Route path={paths.adviseOn(':participation', ':code')} element={gated(<AdviseOnPage />)} />
    </>
  );
}
