import { lazyPage } from './lazy-page.ts';

/** For those whose phone this is; who may see which of them stands in the routes. */
export const CoursePage = lazyPage(
  async () => (await import('#features/course/course-page.tsx')).CoursePage,
);
export const ModulePage = lazyPage(
  async () => (await import('#features/course/module/module-page.tsx')).ModulePage,
);
export const LessonPage = lazyPage(
  async () => (await import('#features/course/lesson/lesson-page.tsx')).LessonPage,
);
export const CheckPage = lazyPage(
  async () => (await import('#features/course/check/check-page.tsx')).CheckPage,
);
export const ReflectionPage = lazyPage(
  async () => (await import('#features/course/reflect/reflection-page.tsx')).ReflectionPage,
);
export const FactorsPage = lazyPage(
  async () => (await import('#features/course/factor/factors-page.tsx')).FactorsPage,
);
export const FactorPage = lazyPage(
  async () => (await import('#features/course/factor/factor-page.tsx')).FactorPage,
);
export const SearchPage = lazyPage(
  async () => (await import('#features/course/search/search-page.tsx')).SearchPage,
);
export const TalksPage = lazyPage(
  async () => (await import('#features/course/group/talks-page.tsx')).TalksPage,
);
export const NewTalkPage = lazyPage(
  async () => (await import('#features/course/group/new-talk-page.tsx')).NewTalkPage,
);
export const TalkPage = lazyPage(
  async () => (await import('#features/course/group/talk-page.tsx')).TalkPage,
);
export const TalkLessonPage = lazyPage(
  async () => (await import('#features/course/group/talk-lesson-page.tsx')).TalkLessonPage,
);
export const SharedReflectionsPage = lazyPage(
  async () =>
    (await import('#features/course/reflect/shared-reflections-page.tsx')).SharedReflectionsPage,
);
export const CourseEndPage = lazyPage(
  async () => (await import('#features/course/finish/course-end-page.tsx')).CourseEndPage,
);
export const CertificatePage = lazyPage(
  async () => (await import('#features/course/finish/certificate-page.tsx')).CertificatePage,
);
export const MeetingsPage = lazyPage(
  async () => (await import('#features/meetings/round/meetings-page.tsx')).MeetingsPage,
);
export const MeetingPage = lazyPage(
  async () => (await import('#features/meetings/meeting-page.tsx')).MeetingPage,
);
export const AgendaItemPage = lazyPage(
  async () => (await import('#features/meetings/agenda-item-page.tsx')).AgendaItemPage,
);
export const WriteNotePage = lazyPage(
  async () => (await import('#features/meetings/note/write-note-page.tsx')).WriteNotePage,
);
export const ChecklistPage = lazyPage(
  async () => (await import('#features/checklist/checklist-page.tsx')).ChecklistPage,
);
export const AssessmentEntry = lazyPage(
  async () => (await import('#features/assessment/assessment-entry.tsx')).AssessmentEntry,
);
export const StatementPage = lazyPage(
  async () => (await import('#features/checklist/statement-page.tsx')).StatementPage,
);
export const AssessmentPage = lazyPage(
  async () => (await import('#features/assessment/assessment-page.tsx')).AssessmentPage,
);
export const JointStatementPage = lazyPage(
  async () =>
    (await import('#features/assessment/statement/joint-statement-page.tsx')).JointStatementPage,
);
export const VersionsPage = lazyPage(
  async () => (await import('#features/assessment/versions/versions-page.tsx')).VersionsPage,
);
export const StandingPage = lazyPage(
  async () => (await import('#features/assessment/standing-page.tsx')).StandingPage,
);
export const ReviewPage = lazyPage(
  async () => (await import('#features/assessment/hand-in/review-page.tsx')).ReviewPage,
);
export const ReceiptPage = lazyPage(
  async () => (await import('#features/assessment/hand-in/receipt-page.tsx')).ReceiptPage,
);
export const MorePage = lazyPage(
  async () => (await import('#features/account/about/more-page.tsx')).MorePage,
);
export const SyncPage = lazyPage(
  async () => (await import('#features/account/sync/sync-page.tsx')).SyncPage,
);
export const ProblemPage = lazyPage(
  async () => (await import('#features/account/sync/problem-page.tsx')).ProblemPage,
);
export const RestoredPage = lazyPage(
  async () => (await import('#features/account/sync/restored-page.tsx')).RestoredPage,
);
export const LostAccessPage = lazyPage(
  async () => (await import('#features/account/sync/lost-access-page.tsx')).LostAccessPage,
);
export const DiagnosisPage = lazyPage(
  async () => (await import('#features/account/diagnosis/diagnosis-page.tsx')).DiagnosisPage,
);
export const SignOutPage = lazyPage(
  async () => (await import('#features/account/sync/sign-out-page.tsx')).SignOutPage,
);
export const SignInPage = lazyPage(
  async () => (await import('#features/account/sign-in/sign-in-page.tsx')).SignInPage,
);
export const SignInCodePage = lazyPage(
  async () => (await import('#features/account/sign-in/sign-in-code-page.tsx')).SignInCodePage,
);
export const EraseMePage = lazyPage(
  async () => (await import('#features/account/people/erase-me-page.tsx')).EraseMePage,
);
export const SeatEndedPage = lazyPage(
  async () => (await import('#features/account/people/seat-ended-page.tsx')).SeatEndedPage,
);
export const HandOverPage = lazyPage(
  async () => (await import('#features/account/people/hand-over-page.tsx')).HandOverPage,
);
export const ParticipationPage = lazyPage(
  async () => (await import('#features/people/participation-page.tsx')).ParticipationPage,
);
export const InvitedPage = lazyPage(
  async () => (await import('#features/people/invited/invited-page.tsx')).InvitedPage,
);
export const InvitationPage = lazyPage(
  async () => (await import('#features/people/invited/invitation-page.tsx')).InvitationPage,
);
export const InvitePage = lazyPage(
  async () => (await import('#features/people/invite/invite-page.tsx')).InvitePage,
);
export const ContactPage = lazyPage(
  async () => (await import('#features/people/contact-page.tsx')).ContactPage,
);
export const OfficeContactPage = lazyPage(
  async () => (await import('#features/people/office-contact-page.tsx')).OfficeContactPage,
);
export const PageAnswersPage = lazyPage(
  async () => (await import('#features/office/page-answers-page.tsx')).PageAnswersPage,
);
export const GuidePage = lazyPage(
  async () => (await import('#features/course/guide-page.tsx')).GuidePage,
);
