import type { RunningServer } from '#tests/support/embedded/local-server.ts';
import { newProfile, visit, withPage, type Visit } from './browser.ts';
import type { BuiltApp } from './build-apps.ts';
import { gzipBytes } from './gzip-bytes.ts';
import type { Watched } from './watch-page.ts';

export interface FirstLoad {
  readonly bytes: number;
  readonly scripts: readonly string[];
  /** Scripts that the build says the page cannot do without, but were not seen, and the reverse. */
  readonly missing: readonly string[];
  readonly more: readonly string[];
  readonly shownAt: number;
}
export interface FirstLoads {
  readonly bare: FirstLoad;
  readonly signIn: FirstLoad;
  readonly home: FirstLoad;
  /** When the library was asked for, with the page's first paint and its content, in milliseconds. */
  readonly supabase: { readonly at: number; readonly paintAt: number; readonly shownAt: number };
}

interface Apps {
  readonly product: BuiltApp;
  readonly bare: BuiltApp;
  readonly server: RunningServer;
  readonly bareOrigin: string;
  readonly productPhone: string;
}

/** The wanted elements: the app's own heading (the page that is served has one too), and Hem's block. */
export const content = {
  bare: '[data-row]',
  signIn: 'h1:not(.opening-mark)',
  home: '[data-block] h2',
} as const;

/** Hem's block as the app draws it, and not as the worker kept it. */
export const press = {
  bare: content.bare,
  home: `#root:not([aria-busy]) ${content.home}`,
} as const;

/** Loads each first screen over the network and counts the scripts it asked for until it stood there. */
export async function measureFirstLoad(apps: Apps): Promise<FirstLoads> {
  const { product, bare, server } = apps;
  const bareSeen = await see(newProfile(), { url: apps.bareOrigin, content: content.bare });
  const signInSeen = await see(newProfile(), { url: server.origin, content: content.signIn });
  const library = product.scriptOf('supabase-js');
  const homeSeen = await see(apps.productPhone, {
    url: server.origin,
    content: content.home,
    until: library,
  });
  const asked = homeSeen.scripts.find(({ path }) => path === library);
  const entry = ['index.html'];
  return {
    bare: firstLoad(bare.dist, bareSeen, bare.needed(entry)),
    signIn: firstLoad(product.dist, signInSeen, product.needed([...entry, 'signed-out'])),
    home: firstLoad(product.dist, homeSeen, product.needed([...entry, 'signed-in'])),
    supabase: {
      at: asked?.at ?? Number.NaN,
      paintAt: homeSeen.paintAt ?? Number.NaN,
      shownAt: homeSeen.shownAt ?? Number.NaN,
    },
  };
}

function see(profile: string, wanted: Visit): Promise<Watched> {
  return withPage(newProfile(profile), (page) => visit(page, { ...wanted, asNewcomer: true }));
}

function firstLoad(dist: string, seen: Watched, needed: ReadonlySet<string>): FirstLoad {
  const shownAt = seen.shownAt ?? Number.POSITIVE_INFINITY;
  const before = seen.scripts.filter(({ at }) => at < shownAt).map(({ path }) => path);
  const scripts = [...new Set(before)].toSorted();
  return {
    bytes: gzipBytes(dist, scripts),
    scripts,
    missing: [...needed].filter((path) => !scripts.includes(path)),
    more: scripts.filter((path) => !needed.has(path)),
    shownAt,
  };
}
