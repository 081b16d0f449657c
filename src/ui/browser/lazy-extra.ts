import { lazy, type ComponentType } from 'react';

/**
 * Fetched beside the page, for what the page can do without: if it cannot be fetched, nothing
 * stands in its place. A page of its own must say that it is missing; an extra must not.
 */
export function lazyExtra<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy<ComponentType<P>>(async () => ({ default: await load().catch(() => Nothing) }));
}

function Nothing() {
  return null;
}
