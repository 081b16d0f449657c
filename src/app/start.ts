import { recallPhone } from '#data/local/phone-memory.ts';
import { askForDemo } from '#app/phone/demo.ts';
import { catchInstallOffer } from '#app/phone/install.ts';
import { startUpdates } from '#app/phone/updates.ts';

/** What the app does beside showing pages; everything that asks the server waits for the first paint. */
export async function startApp(): Promise<void> {
  catchInstallOffer();
  afterFirstPaint(() => {
    void startUpdates();
    void askForDemo();
  });
  // Whose phone it is decides which page is the first.
  await recallPhone();
}

/** Two frames: the first is being painted when the second begins. */
function afterFirstPaint(work: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work)));
}
