import type { ReactNode } from 'react';
import { Route } from 'react-router';
import type { PlaceName } from '#app/frame/places.ts';
import { Gate } from '#app/pages/gate.tsx';
import * as pages from '#app/pages/pages.ts';
import { isStandalone } from '#app/phone/install.ts';
import type { Leaving } from '#features/account/sync/sign-out-page.tsx';
import { HomePage } from '#features/home/home-page.tsx';
import { paths } from '#ui/paths.ts';
import { Pages, type OnSignedIn } from './routes.tsx';
import { appVersion } from './version.ts';

function gated(place: PlaceName, page: ReactNode) {
  return <Gate place={place}>{page}</Gate>;
}

export function SignedInRoutes(props: {
  readonly onSignedIn: OnSignedIn;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}) {
  return (
    <Pages>
      <Route path={paths.home} element={<HomePage />} />
      <Route path={paths.course} element={gated('course', <pages.CoursePage />)} />
      <Route path={paths.module(':module')} element={gated('course', <pages.ModulePage />)} />
      <Route path={paths.check(':module')} element={gated('course', <pages.CheckPage />)} />
      <Route
        path={paths.reflection(':module')}
        element={gated('course', <pages.ReflectionPage />)}
      />
      <Route
        path={paths.lesson(':module', ':lesson')}
        element={gated('course', <pages.LessonPage />)}
      />
      <Route path={paths.meetings} element={gated('meetings', <pages.MeetingsPage />)} />
      <Route path={paths.meeting(':meeting')} element={gated('meetings', <pages.MeetingPage />)} />
      <Route
        path={paths.agendaItem(':meeting', ':item')}
        element={gated('meetings', <pages.AgendaItemPage />)}
      />
      <Route
        path={paths.writeNote(':meeting', ':item', ':note')}
        element={gated('meetings', <pages.WriteNotePage />)}
      />
      <Route path={paths.checklist} element={gated('checklist', <pages.ChecklistPage />)} />
      <Route
        path={paths.statement(':participation', ':code')}
        element={gated('checklist', <pages.StatementPage />)}
      />
      <Route
        path={paths.assessment(':participation')}
        element={gated('checklist', <pages.AssessmentPage />)}
      />
      <Route
        path={paths.jointStatement(':participation', ':code')}
        element={gated('checklist', <pages.JointStatementPage />)}
      />
      <Route
        path={paths.versions(':participation', ':code')}
        element={gated('checklist', <pages.VersionsPage />)}
      />
      <Route
        path={paths.standing(':participation')}
        element={gated('checklist', <pages.StandingPage />)}
      />
      <Route
        path={paths.handIn(':participation')}
        element={gated('checklist', <pages.ReviewPage />)}
      />
      <Route
        path={paths.receipt(':participation', ':number')}
        element={gated('checklist', <pages.ReceiptPage />)}
      />
      <Route
        path={paths.more}
        element={<pages.MorePage version={appVersion} standalone={isStandalone()} />}
      />
      <Route
        path="*"
        element={<pages.LateRoutes onSignedIn={props.onSignedIn} onSignOut={props.onSignOut} />}
      />
    </Pages>
  );
}
