import { isDrawn } from './draw-first-screen.ts';

/** Whatever happens to the screen, what was put off begins after this. */
const patienceMs = 4_000;
const quietFrames = 3;

/**
 * When the first screen has been painted with what it asked the phone for: its own heading is there
 * and for three frames nothing of it has been waiting. The engine, supabase-js, the worker and the
 * question to the server come after it, or they would take the phone's one thread from it.
 */
export function afterFirstScreen(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    let quiet = 0;
    const look = () => {
      quiet = isShown() ? quiet + 1 : 0;
      if (quiet < quietFrames) requestAnimationFrame(look);
      else {
        clearTimeout(timer);
        setTimeout(resolve);
      }
    };
    requestAnimationFrame(look);
  });
}

/** What the worker or the server served does not count: it stands there before the app. */
function isShown(): boolean {
  const root = document.querySelector('#root:not([aria-busy])');
  return root !== null && isDrawn(root);
}
