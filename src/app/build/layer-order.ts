import type { Plugin } from 'vite';

/**
 * The order of the cascade's layers, first in every style sheet: the build may load them in any
 * order, and the first sheet decides.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.css') ? `@layer reset, tokens, base, ui, features;\n${code}` : undefined,
  };
}
