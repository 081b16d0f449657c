/** What a page saw of itself, in milliseconds since its navigation began. */
export interface Watched {
  readonly paintAt: number | null;
  readonly shownAt: number | null;
  readonly scripts: readonly { readonly path: string; readonly at: number }[];
}

/**
 * Runs in the page before anything else and notes when `wanted` has been painted: the frame after
 * the element is there has been handed over when the message that is posted in it arrives.
 */
export function watchPage(wanted: string): void {
  const seen: { shownAt: number | null } = { shownAt: null };
  const isThere = () => document.querySelector(wanted) !== null;
  const changes = new MutationObserver(() => {
    if (!isThere()) return;
    changes.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => (seen.shownAt = performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
  changes.observe(document, { subtree: true, childList: true });
  const read = (): Watched => ({
    paintAt: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    shownAt: seen.shownAt,
    scripts: performance
      .getEntriesByType('resource')
      .map((entry) => ({ path: new URL(entry.name).pathname, at: entry.startTime }))
      .filter(({ path }) => path.endsWith('.js')),
  });
  Object.assign(globalThis, { benchRead: read });
}

declare global {
  // Only inside the pages that are watched.
  var benchRead: () => Watched;
}
