import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import type { PlaceName } from '#app/shell/places.ts';
import { Gate } from '#app/pages/gate.tsx';
import { NotFoundPage } from '#app/pages/not-found-page.tsx';
import * as pages from '#app/pages/pages.ts';
import { useDemo } from '#app/phone/use-demo.ts';
import { useInstall } from '#app/phone/use-install.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Leaving } from '#features/account/sync/sign-out-page.tsx';
import { paths } from '#ui/paths.ts';
import { publicPages, type OnSignedIn } from './routes.tsx';
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

function gated(place: PlaceName, page: ReactNode) {
  return <Gate place={place}>{page}</Gate>;
}

/** The checklist's page shows the way to the room beside it. */
const joint = (hat: Hat) => <pages.AssessmentEntry hat={hat} />;

/** Every address but the first screen's. */
export function LateRoutes({ onSignedIn, onSignOut }: LateRoutesProps) {
  const demo = useDemo();
  const install = useInstall();
  return (
    <Routes>
      <Route path={paths.course} element={gated('course', <pages.CoursePage />)} />
      <Route path={paths.factors} element={gated('course', <pages.FactorsPage />)} />
      <Route path={paths.factor(':factor')} element={gated('course', <pages.FactorPage />)} />
      <Route path={paths.courseSearch} element={gated('course', <pages.SearchPage />)} />
      <Route path={paths.talks} element={gated('course', <pages.TalksPage />)} />
      <Route path={paths.newTalk(':module')} element={gated('course', <pages.NewTalkPage />)} />
      <Route path={paths.talk(':talk')} element={gated('course', <pages.TalkPage />)} />
      <Route
        path={paths.talkLesson(':talk', ':lesson')}
        element={gated('course', <pages.TalkLessonPage />)}
      />
      <Route
        path={paths.sharedReflections}
        element={gated('course', <pages.SharedReflectionsPage />)}
      />
      <Route path={paths.courseEnd} element={gated('course', <pages.CourseEndPage />)} />
      <Route path={paths.certificate} element={gated('course', <pages.CertificatePage />)} />
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
      <Route
        path={paths.checklist}
        element={gated('checklist', <pages.ChecklistPage together={joint} />)}
      />
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
        element={<pages.MorePage version={appVersion} standalone={install.standalone} />}
      />
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
      <Route path={paths.organisation(':participation')} element={<pages.ParticipationPage />} />
      <Route path={paths.invited(':participation')} element={<pages.InvitedPage />} />
      <Route
        path={paths.invitation(':participation', ':invitation')}
        element={<pages.InvitationPage />}
      />
      <Route path={paths.invite(':participation')} element={<pages.InvitePage />} />
      <Route path={paths.contact(':participation')} element={<pages.ContactPage />} />
      <Route path={paths.leaderGuide} element={gated('course', <pages.GuidePage />)} />
      <Route path={paths.pageAnswers} element={<pages.PageAnswersPage />} />
      <Route path={paths.officeContact(':round')} element={<pages.OfficeContactPage />} />
      {publicPages(true, install)}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
