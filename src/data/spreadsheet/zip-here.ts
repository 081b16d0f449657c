import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * Stands in for fflate's own `zip` (see vite.config.ts), which hands parts of more than 160 kB to
 * workers made of a Blob: the content security policy refuses those, and then it never answers. We are
 * in a worker of our own already.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  try {
    done(null, zipSync(files as Parameters<typeof zipSync>[0]));
  } catch (error) {
    done(error as Parameters<FlateCallback>[0], new Uint8Array());
  }
}
