import { Route } from 'react-router';
import type { Person } from '#data/local/person.ts';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';
import type { Install } from './about/install-page.tsx';
import type { Leaving } from './sign-out/leaving.tsx';
import type { UpdateAnswer } from './sync/sync-stopped.tsx';

const MorePage = lazyPage(async () => (await import('./about/more-page.tsx')).MorePage);
const SyncPage = lazyPage(async () => (await import('./sync/sync-page.tsx')).SyncPage);
const DiagnosisPage = lazyPage(
  async () => (await import('./diagnosis/diagnosis-page.tsx')).DiagnosisPage,
);
const RestoredPage = lazyPage(async () => (await import('./sync/restored-page.tsx')).RestoredPage);
const LostAccessPage = lazyPage(
  async () => (await import('./sync/lost-access-page.tsx')).LostAccessPage,
);
const ProblemPage = lazyPage(async () => (await import('./sync/problem-page.tsx')).ProblemPage);
const SignOutPage = lazyPage(
  async () => (await import('./sign-out/sign-out-page.tsx')).SignOutPage,
);
const EraseMePage = lazyPage(async () => (await import('./people/erase-me-page.tsx')).EraseMePage);
const SeatEndedPage = lazyPage(
  async () => (await import('./people/seat-ended-page.tsx')).SeatEndedPage,
);
const HandOverPage = lazyPage(
  async () => (await import('./people/hand-over-page.tsx')).HandOverPage,
);
const SignInAgainPage = lazyPage(
  async () => (await import('./sign-in/sign-in-again-page.tsx')).SignInAgainPage,
);
const SignInCodePage = lazyPage(
  async () => (await import('./sign-in/sign-in-code-page.tsx')).SignInCodePage,
);

/** What this room shows or does of the app itself. */
interface OfTheApp {
  readonly version: string;
  /** Where the demo's people are listed; null on a real server. */
  readonly demo: string | null;
  readonly install: Install;
  /** Takes the newest version, from wherever the person was told that this one is too old to sync. */
  readonly onUpdate: () => Promise<UpdateAnswer>;
  readonly onSignedIn: (person: Person) => void;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}

/** Signing in and out, what waits, the person and the app. */
export function accountRoutes(app: OfTheApp) {
  return (
    <>
      <Route
        path={paths.more}
        element={<MorePage version={app.version} standalone={app.install.standalone} />}
      />
      <Route path={paths.sync} element={<SyncPage onUpdate={app.onUpdate} />} />
      <Route path={paths.diagnosis} element={<DiagnosisPage version={app.version} />} />
      <Route path={paths.restored} element={<RestoredPage />} />
      <Route path={paths.lostAccess(':scope')} element={<LostAccessPage />} />
      <Route path={paths.problem(':problem')} element={<ProblemPage />} />
      <Route path={paths.signOut} element={<SignOutPage onSignOut={app.onSignOut} />} />
      <Route
        path={paths.eraseMe}
        element={<EraseMePage onErased={() => app.onSignOut('erased')} />}
      />
      <Route path={paths.seatEnded} element={<SeatEndedPage />} />
      <Route path={paths.handOver(':participation', ':invitation')} element={<HandOverPage />} />
      <Route
        path={paths.signIn}
        element={<SignInAgainPage demo={app.demo} install={app.install} />}
      />
      <Route path={paths.signInCode} element={<SignInCodePage onSignedIn={app.onSignedIn} />} />
    </>
  );
}
