import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const PageAnswersPage = lazyPage(
  async () => (await import('./page-answers-page.tsx')).PageAnswersPage,
);

/** The programme office’s own pages. */
export function officeRoutes() {
  return <Route path={paths.pageAnswers} element={<PageAnswersPage />} />;
}
