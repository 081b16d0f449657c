/** What a page saw of itself, in milliseconds since its navigation began. */
export interface Watched {
  readonly paintAt: number | null;
  readonly shownAt: number | null;
  /** When the app itself stands there, and answers a press. */
  readonly pressableAt: number | null;
  readonly scripts: readonly { readonly path: string; readonly at: number }[];
}

/**
 * Runs in the page before anything else and notes when each of the `wanted` has been painted: the
 * frame after the element is there has been handed over when the message that is posted in it arrives.
 */
export function watchPage(wanted: readonly [content: string, press: string]): void {
  const seen: (number | null)[] = wanted.map(() => null);
  const note = (place: number) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => (seen[place] = performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  wanted.forEach((selector, place) => {
    const changes = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      changes.disconnect();
      note(place);
    });
    changes.observe(document, { subtree: true, childList: true });
  });
  const read = (): Watched => ({
    paintAt: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    shownAt: seen[0] ?? null,
    pressableAt: seen[1] ?? null,
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
