import { recallPhone } from '#data/local/phone-memory.ts';
import { askForDemo } from '#app/phone/demo.ts';
import { catchInstallOffer } from '#app/phone/install.ts';
import { startUpdates } from '#app/phone/updates.ts';
import { prepareApp } from './app.tsx';
import { afterFirstScreen } from './first-screen.ts';

/** What the app does beside showing pages; everything that asks the server waits for the first one. */
export async function startApp(): Promise<void> {
  catchInstallOffer();
  void afterFirstScreen().then(() => {
    void startUpdates();
    void askForDemo();
  });
  // Whose phone it is decides which page is the first; until it is there, index.html's mark stands.
  await recallPhone();
  await prepareApp();
}
