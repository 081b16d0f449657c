import { join } from 'node:path';
import type { Plugin } from 'vite';

const roots = ['../main.tsx', 'signed-in.tsx', 'signed-out.tsx'].map((file) =>
  join(import.meta.dirname, file),
);

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * The first screen comes in two files, one for everybody and one for each kind of visitor. Cut by
 * who else uses what, as the bundler would, it came in thirty: each has its own answer from the
 * worker to wait for at every start, and is pressed without knowing its neighbours.
 */
export function firstScreens(): Plugin {
  let reached: readonly ReadonlySet<string>[] | undefined;

  function nameChunk(id: string, modules: Modules): string | null {
    reached ??= roots.map((root) => reach(root, modules));
    const [everybody, signedIn, signedOut] = reached.map((ids) => ids.has(id));
    if ([everybody, signedIn, signedOut].filter(Boolean).length > 1) return 'app';
    // One style sheet: it is small, and a second one would hold the second file back.
    if ((signedIn || signedOut) && id.endsWith('.css')) return 'app';
    if (signedIn) return 'signed-in';
    // What the start alone needs lies with it, in the file that is fetched first.
    return signedOut ? 'signed-out' : null;
  }

  return {
    name: 'first-screens',
    apply: 'build',
    buildStart: () => {
      reached = undefined;
    },
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameChunk }] } } } },
    }),
  };
}

/** Everything that a file must have before it can run. */
function reach(root: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(root);
  return found;
}
