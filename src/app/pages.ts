import { lazy, type ComponentType } from 'react';

/**
 * Every page but the first is fetched when it is opened; all of them lie in the worker's store
 * from the first visit on, so that none is missing without network.
 */
function page<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }));
}

export const CoursePage = page(
  async () => (await import('#features/course/course-page.tsx')).CoursePage,
);
export const ModulePage = page(
  async () => (await import('#features/course/module-page.tsx')).ModulePage,
);
export const LessonPage = page(
  async () => (await import('#features/course/lesson-page.tsx')).LessonPage,
);
export const CheckPage = page(
  async () => (await import('#features/course/check-page.tsx')).CheckPage,
);
export const ReflectionPage = page(
  async () => (await import('#features/course/reflection-page.tsx')).ReflectionPage,
);
export const MeetingsPage = page(
  async () => (await import('#features/meetings/meetings-page.tsx')).MeetingsPage,
);
export const MeetingPage = page(
  async () => (await import('#features/meetings/meeting-page.tsx')).MeetingPage,
);
export const AgendaItemPage = page(
  async () => (await import('#features/meetings/agenda-item-page.tsx')).AgendaItemPage,
);
export const WriteNotePage = page(
  async () => (await import('#features/meetings/write-note-page.tsx')).WriteNotePage,
);
export const ChecklistPage = page(
  async () => (await import('#features/checklist/checklist-page.tsx')).ChecklistPage,
);
export const StatementPage = page(
  async () => (await import('#features/checklist/statement-page.tsx')).StatementPage,
);
export const MorePage = page(
  async () => (await import('#features/account/about/more-page.tsx')).MorePage,
);
export const InstallPage = page(
  async () => (await import('#features/account/about/install-page.tsx')).InstallPage,
);
export const AccessibilityPage = page(
  async () => (await import('#features/account/about/accessibility-page.tsx')).AccessibilityPage,
);
export const PrivacyPage = page(
  async () => (await import('#features/account/about/privacy-page.tsx')).PrivacyPage,
);
export const SyncPage = page(
  async () => (await import('#features/account/sync/sync-page.tsx')).SyncPage,
);
export const ProblemPage = page(
  async () => (await import('#features/account/sync/problem-page.tsx')).ProblemPage,
);
export const SignOutPage = page(
  async () => (await import('#features/account/sync/sign-out-page.tsx')).SignOutPage,
);
