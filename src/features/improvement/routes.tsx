import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { workPaths } from '#ui/work-paths.ts';

const WorksPage = lazyPage(async () => (await import('./works-page.tsx')).WorksPage);
const NewWorkPage = lazyPage(async () => (await import('./new-work-page.tsx')).NewWorkPage);
const WorkPage = lazyPage(async () => (await import('./work/work-page.tsx')).WorkPage);
const EditWorkPage = lazyPage(async () => (await import('./work/edit-work-page.tsx')).EditWorkPage);
const PlanPage = lazyPage(async () => (await import('./cycle/plan-page.tsx')).PlanPage);
const DoPage = lazyPage(async () => (await import('./cycle/do-page.tsx')).DoPage);
const StudyPage = lazyPage(async () => (await import('./cycle/study-page.tsx')).StudyPage);
const FiguresPage = lazyPage(async () => (await import('./figures/figures-page.tsx')).FiguresPage);
const FigurePage = lazyPage(async () => (await import('./figures/figure-page.tsx')).FigurePage);
const SharedWorkPage = lazyPage(
  async () => (await import('./shared/shared-work-page.tsx')).SharedWorkPage,
);

/** What an organisation tries between the meetings, and what the group shows each other of it. */
export function improvementRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={workPaths.works} element={gated(<WorksPage />)} />
      <Route path={workPaths.newWork} element={gated(<NewWorkPage />)} />
      <Route path={workPaths.sharedWork(':shared')} element={gated(<SharedWorkPage />)} />
      <Route path={workPaths.work(':work')} element={gated(<WorkPage />)} />
      <Route path={workPaths.editWork(':work')} element={gated(<EditWorkPage />)} />
      <Route path={workPaths.figures(':work')} element={gated(<FiguresPage />)} />
      <Route path={workPaths.figure(':work', ':measure')} element={gated(<FigurePage />)} />
      <Route path={workPaths.plan(':work', ':cycle')} element={gated(<PlanPage />)} />
      <Route path={workPaths.run(':work', ':cycle')} element={gated(<DoPage />)} />
      <Route path={workPaths.study(':work', ':cycle')} element={gated(<StudyPage />)} />
    </>
  );
}
