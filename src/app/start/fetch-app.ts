/**
 * The one script that the page names, and all of it that runs before what the worker kept is on the
 * glass: to read and compile the app first would take the phone's one thread from the painting.
 */
export async function fetchApp(served: Element): Promise<void> {
  if (served.hasAttribute('aria-busy')) await painted();
  if (isBlocked()) {
    const { drawBlocked } = await import('#app/pages/blocked-page.tsx');
    drawBlocked(served);
    return;
  }
  fetchVisitor().catch(() => undefined);
  const { startApp } = await import('./start-app.tsx');
  await startApp(served);
}

/** A browser told to keep nothing of this site throws, or has nothing to ask; all else would break on it. */
function isBlocked(): boolean {
  try {
    const probe = 'jamsides.probe';
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return typeof indexedDB !== 'object' || indexedDB === null;
  } catch (error) {
    // A store that holds something is full, not barred.
    return !isFull(error) || localStorage.length === 0;
  }
}

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/**
 * Whose phone it most likely is decides what is fetched at once beside what everybody needs. One
 * key, for `data/local/person.ts` comes with the app; whoever draws the page asks again, and says
 * what is wrong.
 */
function fetchVisitor(): Promise<unknown> {
  return localStorage.getItem('jamsides.person') === null
    ? import('./signed-out.tsx')
    : import('./signed-in.tsx');
}

/** A page in the background is not painted, and waits for nothing. */
const patienceMs = 500;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
    // The frame is handed over after this call: what is asked for in it comes after.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
