import { StrictMode } from 'react';
import { askForDemo } from '#app/phone/demo.ts';
import { catchInstallOffer } from '#app/phone/install.ts';
import { recallPhone } from '#data/local/phone-memory.ts';
import { afterFirstScreen } from './after-first-screen.ts';
import { App, beginGuess, prepareApp } from './app.tsx';
import { drawFirstScreen } from './draw-first-screen.ts';

/** From the tap to the first screen (README.md); everything that asks the server waits for that one. */
export async function startApp(served: Element): Promise<void> {
  beginGuess();
  catchInstallOffer();
  // Whose phone it is decides which page is the first.
  if ((await recallPhone()) === 'blocked') {
    const { drawBlocked } = await import('#app/pages/blocked-page.tsx');
    drawBlocked(served);
    return;
  }
  void afterFirstScreen().then(() => {
    void watchUpdates();
    void askForDemo();
    void keepScreens();
    void divideWords();
  });
  await prepareApp();
  drawFirstScreen(
    served,
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

/** Without network before the worker has kept the file: registered at the next start. */
async function watchUpdates(): Promise<void> {
  const updates = await import('#app/phone/updates.ts').catch(() => undefined);
  await updates?.startUpdates();
}

async function divideWords(): Promise<void> {
  const dividing = await import('#app/shell/divide-words.ts').catch(() => undefined);
  dividing?.divideLongWords(document.body);
}

async function keepScreens(): Promise<void> {
  const keeping = await import('./keep-screen.ts').catch(() => undefined);
  await keeping?.keepScreen();
}
