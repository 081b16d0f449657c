import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const ParticipationPage = lazyPage(
  async () => (await import('./participation-page.tsx')).ParticipationPage,
);
const InvitedPage = lazyPage(async () => (await import('./invited/invited-page.tsx')).InvitedPage);
const InvitationPage = lazyPage(
  async () => (await import('./invited/invitation-page.tsx')).InvitationPage,
);
const InvitePage = lazyPage(async () => (await import('./invite/invite-page.tsx')).InvitePage);
const InvitedNowPage = lazyPage(
  async () => (await import('./invite/invited-now-page.tsx')).InvitedNowPage,
);
const ContactPage = lazyPage(async () => (await import('./contact-page.tsx')).ContactPage);
const WhoIsWhoPage = lazyPage(async () => (await import('./who/who-is-who-page.tsx')).WhoIsWhoPage);
const MentorPage = lazyPage(async () => (await import('./mentor/mentor-page.tsx')).MentorPage);
const OfficeContactPage = lazyPage(
  async () => (await import('./office-contact-page.tsx')).OfficeContactPage,
);

/** Who takes part; each page asks itself whether one may see it. */
export function peopleRoutes() {
  return (
    <>
      <Route path={paths.organisation(':participation')} element={<ParticipationPage />} />
      <Route path={paths.invited(':participation')} element={<InvitedPage />} />
      <Route
        path={paths.invitation(':participation', ':invitation')}
        element={<InvitationPage />}
      />
      <Route path={paths.invite(':participation')} element={<InvitePage />} />
      <Route path={paths.invitedNow(':participation')} element={<InvitedNowPage />} />
      <Route path={paths.contact(':participation')} element={<ContactPage />} />
      <Route path={paths.mentorGuide} element={<MentorPage />} />
      <Route path={paths.whoIsWho} element={<WhoIsWhoPage />} />
      <Route path={paths.officeContact(':round')} element={<OfficeContactPage />} />
    </>
  );
}
