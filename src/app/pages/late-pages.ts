import { lazyPage } from './lazy-page.ts';

/** Opened seldom: the first screen need not even know that they are there. */
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
