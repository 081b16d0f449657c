import { recallPhone } from '#data/local/phone-memory.ts';
import { askForDemo } from '#app/phone/demo.ts';
import { catchInstallOffer } from '#app/phone/install.ts';
import { prepareApp } from './app.tsx';
import { afterFirstScreen } from './first-screen.ts';

/** What the app does beside showing pages; everything that asks the server waits for the first one. */
export async function startApp(): Promise<void> {
  catchInstallOffer();
  void afterFirstScreen().then(() => {
    void watchUpdates();
    void askForDemo();
  });
  // Whose phone it is decides which page is the first; until it is there, index.html's mark stands.
  await recallPhone();
  await prepareApp();
}

/** Without network before the worker has kept the file: registered at the next start. */
async function watchUpdates(): Promise<void> {
  const updates = await import('#app/phone/updates.ts').catch(() => undefined);
  await updates?.startUpdates();
}
