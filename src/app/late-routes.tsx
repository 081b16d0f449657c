import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import type { PlaceName } from '#app/shell/places.ts';
import { Gate } from '#app/pages/gate.tsx';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { NotFound } from '#parts/screen/not-found.tsx';
import { accountRoutes } from '#features/account/routes.tsx';
import type { Leaving } from '#features/account/sign-out/leaving.tsx';
import { courseRoutes } from '#features/course/routes.tsx';
import { officeRoutes } from '#features/office/routes.tsx';
import { peopleRoutes } from '#features/people/routes.tsx';
import { meetingRoutes } from './meeting-routes.tsx';
import { publicPages } from './public-routes.tsx';
import type { OnSignedIn } from './routes.tsx';
import { scoringRoutes } from './scoring-routes.tsx';
import { appVersion } from './version.ts';

knowAllTables();

interface LateRoutesProps {
  readonly onSignedIn: OnSignedIn;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}

/** Takes the newest version, from wherever the person was told that this one is too old to sync. */
async function update() {
  const updates = await import('#app/phone/updates.ts').catch(() => undefined);
  return updates?.updateNow() ?? 'offline';
}

function gateOf(place: PlaceName, seated?: 'seated') {
  return (page: ReactNode) => (
    <Gate place={place} seated={seated !== undefined}>
      {page}
    </Gate>
  );
}

/** Every address but the first screen's: each room's own, behind the gate of its place. */
export function LateRoutes({ onSignedIn, onSignOut }: LateRoutesProps) {
  const demo = useDemo();
  const install = useInstall();
  const app = { version: appVersion, demo, install, onUpdate: update, onSignedIn, onSignOut };
  return (
    <Routes>
      {courseRoutes(gateOf('course'))}
      {meetingRoutes(gateOf('meetings'), gateOf('meetings', 'seated'))}
      {scoringRoutes(gateOf('checklist'))}
      {accountRoutes(app)}
      {peopleRoutes()}
      {officeRoutes()}
      {publicPages(true, install)}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
