import { lazy, type ComponentType } from 'react';

/**
 * Every page but the first is fetched when it is opened; all of them lie in the worker's store
 * from the first visit on, so that none is missing without network.
 */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }));
}
