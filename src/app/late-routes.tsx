import { Route, Routes } from 'react-router';
import * as pages from '#app/pages/late-pages.ts';
import { NotFoundPage } from '#app/pages/not-found-page.tsx';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import type { Leaving } from '#features/account/sync/sign-out-page.tsx';
import { paths } from '#ui/paths.ts';
import { openPages, type OnSignedIn } from './routes.tsx';
import { appVersion } from './version.ts';

interface LateRoutesProps {
  readonly onSignedIn: OnSignedIn;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}

/** Takes the newest version, from wherever the person was told that this one is too old to sync. */
async function update() {
  const updates = await import('#app/phone/updates.ts').catch(() => undefined);
  return updates?.updateNow() ?? 'offline';
}

/** What is opened seldom: fetched when the first of it is, and no part of the first screen. */
export function LateRoutes({ onSignedIn, onSignOut }: LateRoutesProps) {
  const demo = useDemo();
  const install = useInstall();
  return (
    <Routes>
      <Route path={paths.sync} element={<pages.SyncPage onUpdate={update} />} />
      <Route path={paths.diagnosis} element={<pages.DiagnosisPage version={appVersion} />} />
      <Route path={paths.restored} element={<pages.RestoredPage />} />
      <Route path={paths.lostAccess(':scope')} element={<pages.LostAccessPage />} />
      <Route path={paths.problem(':problem')} element={<pages.ProblemPage />} />
      <Route path={paths.signOut} element={<pages.SignOutPage onSignOut={onSignOut} />} />
      <Route
        path={paths.eraseMe}
        element={<pages.EraseMePage onErased={() => onSignOut('erased')} />}
      />
      <Route path={paths.seatEnded} element={<pages.SeatEndedPage />} />
      <Route
        path={paths.handOver(':participation', ':invitation')}
        element={<pages.HandOverPage />}
      />
      <Route path={paths.signIn} element={<pages.SignInPage demo={demo} install={install} />} />
      <Route path={paths.signInCode} element={<pages.SignInCodePage onSignedIn={onSignedIn} />} />
      {openPages(true, install)}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
