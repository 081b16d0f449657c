import { lazyPage } from '#ui/browser/lazy-page.ts';

/** For everybody, signed in or not. */
export const InstallPage = lazyPage(
  async () => (await import('#features/account/about/install-page.tsx')).InstallPage,
);
export const AccessibilityPage = lazyPage(
  async () => (await import('#features/account/about/accessibility-page.tsx')).AccessibilityPage,
);
export const PrivacyPage = lazyPage(
  async () => (await import('#features/account/about/privacy-page.tsx')).PrivacyPage,
);
export const ErasedPage = lazyPage(
  async () => (await import('#features/account/people/erased-page.tsx')).ErasedPage,
);
export const OutsideDiagnosisPage = lazyPage(
  async () =>
    (await import('#features/account/diagnosis/outside-diagnosis-page.tsx')).OutsideDiagnosisPage,
);
