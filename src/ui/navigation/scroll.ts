/**
 * Where each page was left, per entry of the history and, for the tabs, per address.
 * The browser's own memory is switched off: it restores before the rows have been read.
 */
const store = 'scroll';
const places = new Map<string, number>(read());

function read(): [string, number][] {
  try {
    const text = sessionStorage.getItem(store);
    return text ? (JSON.parse(text) as [string, number][]) : [];
  } catch {
    return [];
  }
}

export function placeOf(key: string): number {
  return places.get(key) ?? 0;
}

export function rememberPlace(keys: readonly string[], y: number): void {
  for (const key of keys) {
    places.delete(key);
    places.set(key, y);
  }
}

/** Called once: the page keeps its places through a reload. */
export function takeOverScroll(): void {
  if (history.scrollRestoration === 'manual') return;
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(store, JSON.stringify([...places].slice(-60)));
    } catch {
      // a full or closed store costs only the place on the page
    }
  });
}

/** Scrolls to y as soon as the page is tall enough, for at most a second, and lets the person's own scroll win. */
export function scrollWhenTall(y: number): () => void {
  const done = new AbortController();
  const attempt = () => {
    scrollTo({ top: y, behavior: 'instant' });
    if (Math.abs(scrollY - y) < 2) done.abort();
  };
  attempt();
  if (done.signal.aborted || typeof ResizeObserver !== 'function') return () => undefined;
  const observer = new ResizeObserver(attempt);
  observer.observe(document.body);
  const timer = setTimeout(() => done.abort(), 1000);
  done.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const type of ['wheel', 'touchstart', 'keydown'] as const) {
    addEventListener(type, () => done.abort(), { signal: done.signal, passive: true });
  }
  return () => done.abort();
}
