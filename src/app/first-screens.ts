import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}
/** By the name of a file of the build: every module it cannot run without. */
type Needs = Map<string, Set<string>>;

const root = (file: string) => join(import.meta.dirname, file);
const visitors = {
  start: '../main.tsx',
  'signed-in': 'signed-in.tsx',
  'signed-out': 'signed-out.tsx',
};

/**
 * Which file of the build a module lies in. The first screen comes in two: one for everybody, one
 * for each kind of visitor. An area's pages come in one, and what several areas need in another.
 * Cut by who else uses what, as the bundler would, the first screen alone came in thirty: each has
 * its own answer from the worker to wait for, and is pressed without knowing its neighbours.
 */
export function firstScreens(): Plugin {
  let first: Needs | undefined;
  let later: Needs = new Map();

  function nameChunk(id: string, modules: Modules): string | null {
    if (first === undefined) {
      first = new Map();
      for (const [name, file] of Object.entries(visitors)) need(first, name, root(file), modules);
      later = needsOfPages(first, modules);
    }
    if (id === root('begin.ts') || id.includes('vite/preload-helper')) return 'begin';
    const [visitor, ...others] = namesOf(id, first);
    // One style sheet: it is small, and a second one would hold the second file back.
    if (visitor !== undefined && (others.length > 0 || id.endsWith('.css'))) return 'app';
    if (visitor !== undefined) return visitor === 'start' ? null : visitor;
    const [area, ...more] = namesOf(id, later);
    // A package that two need is no reason to fetch what else is shared.
    if (more.length > 0) return id.includes('node_modules') ? null : 'shared';
    return area ?? null;
  }

  return {
    name: 'first-screens',
    apply: 'build',
    buildStart() {
      first = undefined;
      this.emitFile({ type: 'chunk', id: root('begin.ts'), preserveSignature: 'allow-extension' });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle }) => {
        const begin = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.moduleIds.includes(root('begin.ts')),
        );
        if (begin === undefined) return [];
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${begin.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  debugName: 'first-screens',
                  name: nameChunk,
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    }),
  };
}

function namesOf(id: string, needs: Needs): readonly string[] {
  return [...needs].flatMap(([name, ids]) => (ids.has(id) ? [name] : []));
}

function need(needs: Needs, name: string, id: string, modules: Modules): void {
  const ids = needs.get(name) ?? new Set();
  needs.set(name, ids);
  if (ids.has(id)) return;
  ids.add(id);
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) need(needs, name, next, modules);
}

/** Everything that is fetched when it is asked for, by the file it is to lie in. */
function needsOfPages(first: Needs, modules: Modules): Needs {
  const known = new Set([...first.values()].flatMap((ids) => [...ids]));
  const later: Needs = new Map();
  // The set grows while it is walked: what is fetched late may itself fetch something.
  for (const id of known) {
    for (const page of modules.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
      if (known.has(page)) continue;
      const name = fileName(page);
      need(later, name, page, modules);
      for (const one of later.get(name) ?? []) known.add(one);
    }
  }
  return later;
}

/** Pages by their area, a package by its name, the rest by the file that is asked for. */
function fileName(id: string): string {
  const place = /node_modules\/(?:@[^/]+\/)?|\/features\/(?:account\/)?|\/app\//u;
  const [, inside] = id.split(place);
  const [folder, ...rest] = inside?.split('/') ?? [];
  return folder !== undefined && rest.length > 0 ? folder : (basename(id).split('.')[0] ?? id);
}
