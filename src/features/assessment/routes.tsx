import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

export const AssessmentEntry = lazyPage(
  async () => (await import('./assessment-entry.tsx')).AssessmentEntry,
);
const AssessmentPage = lazyPage(async () => (await import('./assessment-page.tsx')).AssessmentPage);
const JointStatementPage = lazyPage(
  async () => (await import('./statement/joint-statement-page.tsx')).JointStatementPage,
);
const VersionsPage = lazyPage(
  async () => (await import('./versions/versions-page.tsx')).VersionsPage,
);
const AnswerHistoryPage = lazyPage(
  async () => (await import('./history/answer-history-page.tsx')).AnswerHistoryPage,
);
const StandingPage = lazyPage(async () => (await import('./standing-page.tsx')).StandingPage);
const LeavePage = lazyPage(async () => (await import('./leave/leave-page.tsx')).LeavePage);
const AlikePage = lazyPage(async () => (await import('./leave/alike-page.tsx')).AlikePage);
const ReviewPage = lazyPage(async () => (await import('./hand-in/review-page.tsx')).ReviewPage);
const ReceiptPage = lazyPage(async () => (await import('./hand-in/receipt-page.tsx')).ReceiptPage);
const ShiftPage = lazyPage(async () => (await import('./shift/shift-page.tsx')).ShiftPage);
const LookOverPage = lazyPage(
  async () => (await import('./look-over/look-over-page.tsx')).LookOverPage,
);

/** Under the checklist’s addresses, and behind its gate. */
export function assessmentRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.assessment(':participation')} element={gated(<AssessmentPage />)} />
      <Route path={paths.leave(':participation')} element={gated(<LeavePage />)} />
      <Route path={paths.alike(':participation')} element={gated(<AlikePage />)} />
      <Route
        path={paths.jointStatement(':participation', ':code')}
        element={gated(<JointStatementPage />)}
      />
      <Route path={paths.versions(':participation', ':code')} element={gated(<VersionsPage />)} />
      <Route
        path={paths.answerHistory(':participation', ':code')}
        element={gated(<AnswerHistoryPage />)}
      />
      <Route path={paths.shift(':participation')} element={gated(<ShiftPage />)} />
      <Route path={paths.lookOver(':participation')} element={gated(<LookOverPage />)} />
      <Route path={paths.standing(':participation')} element={gated(<StandingPage />)} />
      <Route path={paths.handIn(':participation')} element={gated(<ReviewPage />)} />
      <Route path={paths.receipt(':participation', ':number')} element={gated(<ReceiptPage />)} />
    </>
  );
}
