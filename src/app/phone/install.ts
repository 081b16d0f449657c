/**
 * The browser's offer to put the app on the home screen comes once, early, and before the help
 * page is loaded: it is caught here and kept until the person asks for it.
 */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | undefined;
const listeners = new Set<() => void>();

export function catchInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    setOffer(event as InstallOffer);
  });
  addEventListener('appinstalled', () => setOffer(undefined));
}

function setOffer(next: InstallOffer | undefined) {
  offer = next;
  for (const listener of listeners) listener();
}

export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function hasInstallOffer(): boolean {
  return offer !== undefined;
}

/** Shows the browser's question; an offer can be used once. */
export async function askToInstall(): Promise<boolean> {
  const now = offer;
  setOffer(undefined);
  return now !== undefined && (await now.prompt()).outcome === 'accepted';
}
