import { useSyncExternalStore } from 'react';
import type { Install } from '#features/account/about/install-page.tsx';
import { askToInstall, hasInstallOffer, onInstallOffer } from './install.ts';
import { systemOf } from './system-of.ts';
import { isInstalled } from './mark-installed.ts';

/** How this phone puts the app on its home screen. */
export function useInstall(): Install {
  const offered = useSyncExternalStore(onInstallOffer, hasInstallOffer);
  return {
    system: systemOf(navigator.userAgent, navigator.maxTouchPoints),
    standalone: isInstalled(),
    ask: offered ? askToInstall : null,
  };
}
