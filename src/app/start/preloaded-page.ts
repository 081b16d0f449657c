import { createElement, lazy, type ComponentType } from 'react';

/**
 * A page that is fetched before the first drawing and then drawn at once. With `lazy` alone a
 * stand-in is drawn first, and React then holds the page back for a third of a second, so that
 * nothing flickers; it is left for those who come to the page later.
 */
export function preloadedPage<P extends object>(load: () => Promise<ComponentType<P>>) {
  const Late = lazy<ComponentType<P>>(async () => ({ default: await load() }));
  let loaded: ComponentType<P> | undefined;
  let shown: ComponentType<P> | undefined;

  /** Without network it may not come: then the page that is drawn later says so. */
  async function prepare(): Promise<void> {
    loaded = await load().catch(() => undefined);
  }

  function Page(props: P) {
    // Once shown it stays the same, or everything in it would begin anew.
    shown ??= loaded ?? Late;
    return createElement(shown, props);
  }

  return { Page, prepare };
}
