import { basename, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { placeOfModule } from './place-of-module.ts';

interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}
/** By the name of a file of the build: every module it cannot run without. */
type Needs = Map<string, Set<string>>;

const checkout = normalizePath(join(import.meta.dirname, '../../..'));
const inApp = (file: string) => `${checkout}/src/app/${file}`;
const firstNeeds = {
  entry: `${checkout}/src/main.tsx`,
  start: inApp('start/start-app.tsx'),
  'signed-in': inApp('start/signed-in.tsx'),
  'signed-out': inApp('start/signed-out.tsx'),
};

/**
 * Which file of the build a module lies in. The first screen comes in two: one for everybody, one
 * for each kind of visitor. An area's pages come in one, and what several areas need in another.
 * Cut by who else uses what, as the bundler would, the first screen alone came in thirty: each has
 * its own answer from the worker to wait for, and is pressed without knowing its neighbours.
 */
export function fileOfModule(): Plugin {
  let first: Needs | undefined;
  let later: Needs = new Map();

  function nameFile(id: string, modules: Modules): string | null {
    if (first === undefined) {
      first = new Map();
      for (const [name, file] of Object.entries(firstNeeds)) need(first, name, file, modules);
      later = needsOfPages(first, modules);
    }
    if (id.includes('vite/preload-helper')) return 'preload';
    const [visitor, ...others] = namesOf(id, first);
    // One style sheet, which the page names: it is small, and a second one would hold its file back.
    if (id.endsWith('.css') && visitor !== undefined) return 'look';
    if (visitor === 'entry') return null;
    if (visitor !== undefined) return others.length > 0 || visitor === 'start' ? 'app' : visitor;
    const [area, ...more] = namesOf(id, later);
    // A package that two need is no reason to fetch what else is shared.
    if (more.length > 0)
      return placeOfModule(id, checkout).startsWith('node_modules/') ? null : 'shared';
    return area ?? null;
  }

  return {
    name: 'file-of-module',
    apply: 'build',
    buildStart() {
      first = undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle }) =>
        Object.values(bundle ?? {}).flatMap((file) => {
          if (file.type !== 'chunk' || file.name !== 'app') return [];
          // The entry asks for it by itself; over the network the answer must be under way by then.
          const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` };
          return [{ tag: 'link', attrs, injectTo: 'head' as const }];
        }),
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  debugName: 'file-of-module',
                  name: nameFile,
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
      const name = fileName(placeOfModule(page, checkout));
      need(later, name, page, modules);
      for (const one of later.get(name) ?? []) known.add(one);
    }
  }
  return later;
}

/** Pages by their area, a package by its name, the rest by the file that is asked for. */
function fileName(place: string): string {
  const area = /^(?:node_modules\/(?:@[^/]+\/)?|src\/features\/(?:account\/)?|src\/app\/)/u;
  const [folder, ...rest] = place.replace(area, '').split('/');
  const isKnown = area.test(place) && folder !== undefined && rest.length > 0;
  return isKnown ? folder : (basename(place).split('.')[0] ?? place);
}
