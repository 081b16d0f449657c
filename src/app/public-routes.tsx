import { Route } from 'react-router';
import {
  AccessibilityPage,
  ErasedPage,
  InstallPage,
  PrivacyPage,
} from '#app/pages/public-pages.ts';
import type { Install } from '#features/account/about/install-page.tsx';
import { paths } from '#ui/paths.ts';

/** Open to everybody, signed in or not. */
export function publicPages(signedIn: boolean, install: Install) {
  return (
    <>
      <Route path={paths.install} element={<InstallPage install={install} signedIn={signedIn} />} />
      <Route path={paths.accessibility} element={<AccessibilityPage signedIn={signedIn} />} />
      <Route path={paths.privacy} element={<PrivacyPage signedIn={signedIn} />} />
      <Route path={paths.erased} element={<ErasedPage />} />
    </>
  );
}
