import { describe, expect, test } from 'vitest';
import { makeSourceFile, readSourceFiles, type SourceFile } from './source-files.ts';

/**
 * The law of the house, as data. A floor imports from itself and from the floors named here, and
 * uses the packages named here; whatever is not named is not allowed.
 */
interface Floor {
  readonly floors: readonly string[];
  readonly packages: readonly RegExp[];
}

const react = [/^react$/, /^react\/jsx-runtime$/, /^react-router$/, /^lucide$/];

const law: Readonly<Record<string, Floor>> = {
  lib: { floors: [], packages: [/^uuid$/] },
  domain: { floors: ['lib'], packages: [] },
  sync: { floors: ['domain', 'lib'], packages: [/^node-diff3$/] },
  content: { floors: ['domain', 'lib'], packages: [] },
  ui: { floors: ['lib'], packages: [...react, /^react-dom$/] },
  data: {
    floors: ['sync', 'domain', 'lib'],
    packages: [/^dexie$/, /^@supabase\/supabase-js$/, /^valibot$/],
  },
  parts: { floors: ['ui', 'content', 'data', 'domain', 'lib'], packages: react },
  features: { floors: ['parts', 'ui', 'content', 'data', 'domain', 'lib'], packages: react },
  app: {
    floors: ['features', 'parts', 'ui', 'content', 'data', 'sync', 'domain', 'lib'],
    packages: [...react, /^react-dom\/client$/, /^workbox-window$/],
  },
  // The base styles are named before everything else: the order of the layers hangs on it.
  'main.tsx': { floors: ['app', 'ui'], packages: [...react, /^react-dom\/client$/] },
  'service-worker': {
    floors: ['data', 'sync', 'domain', 'lib'],
    packages: [/^workbox-(core|precaching|routing|strategies)(\/|$)/],
  },
};

/**
 * What of `data` stands below every room: the people, what waits, the programme they share, and what
 * they ask each other about it.
 */
const jointData = ['people', 'waiting', 'programme', 'questions'];
/** The folders of `data` that hold its own machinery, lowest first; the rest are one area each. */
const dataGround = ['local', 'remote', ...jointData];
/** Rooms that read more than their own area, each with its reason. */
const guests: Readonly<Record<string, RegExp>> = {
  // One screen tells what is next in every area.
  home: /^data\//,
  // Who signs in is asked before any database is open.
  account: /^data\/local\/person\.ts$/,
};

/** Places with rules of their own, each with its reason. */
const exceptions: readonly { path: RegExp; packages: readonly RegExp[] }[] = [
  // The one door between live rows and React.
  { path: /^data\/use-live\.tsx?$/, packages: [/^react$/] },
  // Files of other programs' making are opened and made here, in a worker.
  {
    path: /^data\/spreadsheet\//,
    packages: [/^fflate\/browser$/, /^write-excel-file\/universal$/],
  },
  // A record becomes a file of another program's here.
  { path: /^data\/meetings\/record\/write-word\.ts$/, packages: [/^docx$/] },
  // Run by the build and by hand, never in the app: they read files and turn texts into data.
  {
    path: /^content\/build\//,
    packages: [/^node:/, /^unified$/, /^(remark|rehype)-/, /^vite$/, /^m?dast$/, /^hast$/],
  },
  // The build's own rules of which files the first screen comes in.
  { path: /^app\/build\//, packages: [/^node:/, /^vite$/] },
  { path: /^ui\/fonts\/.*\.mjs$/, packages: [/^node:/, /^subset-font$/] },
];

const files = readSourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

function findTrespasses(all: readonly SourceFile[]): readonly string[] {
  return all.flatMap((file) => file.imports.flatMap((one) => judge(file, one) ?? []));
}

function judge(
  file: SourceFile,
  { specifier, target }: SourceFile['imports'][number],
): string | undefined {
  const said = `${file.path} imports ${specifier}`;
  const own = law[file.floor];
  if (own === undefined) return `${said}: the law does not know the floor ${file.floor}`;
  if (target === undefined)
    return mayUse(file, own, specifier) ? undefined : `${said}: package not allowed here`;
  if (specifier.startsWith('#') && specifier.includes('..')) return `${said}: a # path points up`;
  const floor = target.split('/')[0] ?? '';
  // Inside a floor a path may climb; a crossing to another floor shows by its #.
  if (floor !== file.floor && !specifier.startsWith('#') && file.path.includes('/')) {
    return `${said}: another floor is reached by #`;
  }
  if (floor === file.floor)
    return isOtherArea(file.path, target) ? `${said}: another area` : undefined;
  if (floor === 'data' && isOthersData(file.path, target)) return `${said}: another room's data`;
  if (own.floors.includes(floor)) return undefined;
  return `${said}: ${file.floor} may not lean on ${floor}`;
}

function mayUse(file: SourceFile, own: Floor, specifier: string): boolean {
  const more = exceptions.filter((one) => one.path.test(file.path)).flatMap((one) => one.packages);
  // Modules that the build makes have no package behind them.
  if (specifier.startsWith('virtual:')) return true;
  return [...own.packages, ...more].some((allowed) => allowed.test(specifier));
}

const areaOf = (path: string) => path.split('/')[1] ?? '';

function isOtherArea(from: string, to: string): boolean {
  if (areaOf(from) === areaOf(to)) return false;
  if (from.startsWith('features/')) return true;
  if (!from.startsWith('data/') || isRoot(from) || isRoot(to)) return false;
  const [mine, theirs] = [dataGround.indexOf(areaOf(from)), dataGround.indexOf(areaOf(to))];
  return theirs < 0 || (mine >= 0 && theirs > mine);
}

/** A file of `data` itself: the door between live rows and React, and what it stands on. */
const isRoot = (path: string) => path.split('/').length === 2;

/** The app composes everything; a room has what is its own and what all have. */
function isOthersData(from: string, to: string): boolean {
  if (!/^(features|parts)\//.test(from) || isRoot(to)) return false;
  const room = from.startsWith('features/') ? areaOf(from) : '';
  return ![...jointData, room].includes(areaOf(to)) && !guests[room]?.test(to);
}

function findCircles(all: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    all.map((file) => [file.path, file.imports.flatMap((one) => one.target ?? [])]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
}

describe('the guard itself', () => {
  test('sees the house', () => {
    const floors = Map.groupBy(files, (file) => file.floor);
    expect(files.length).toBeGreaterThan(50);
    for (const floor of Object.keys(law)) expect([floor, floors.has(floor)]).toEqual([floor, true]);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length);
  });

  test('knows every import it sees: each path leads to a file', () => {
    const lost = files.flatMap((file) =>
      file.imports
        .filter(
          ({ target }) => target !== undefined && /\.tsx?$/.test(target) && !byPath.has(target),
        )
        .map(({ specifier }) => `${file.path}: ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  const broken: readonly (readonly [path: string, text: string])[] = [
    ['domain/a.ts', `import type { B } from '#data/b.ts';`],
    ['domain/a.ts', `export { b } from '#sync/b.ts';`],
    ['sync/a.ts', `const b = await import('#data/b.ts');`],
    ['sync/a.ts', `import 'dexie';`],
    ['ui/a.tsx', `import { x } from '#content/words/common.ts';`],
    ['ui/a.tsx', `import {\n  type X,\n} from '#domain/tables.ts';`],
    ['features/home/a.tsx', `import { b } from '#features/course/b.tsx';`],
    ['features/home/a.tsx', `import { b } from '../course/b.tsx';`],
    ['features/home/a.tsx', `import { b } from '#features/home/../course/b.tsx';`],
    ['features/home/a.tsx', `import { b } from '../../app/routes.tsx';`],
    ['data/local/a.ts', `import { b } from '../../sync/protocol.ts';`],
    ['features/home/a.tsx', `import Dexie from 'dexie';`],
    ['features/home/a.tsx', `import { p } from '#sync/protocol.ts';`],
    ['content/a.ts', `import { useState } from 'react';`],
    ['data/local/a.ts', `import { useState } from 'react';`],
    ['data/local/a.ts', `import { words } from '#content/words/waiting/sync.ts';`],
    ['service-worker/a.ts', `import { b } from '#ui/b.tsx';`],
    ['lib/a.ts', `import { b } from '#domain/b.ts';`],
    ['parts/a.tsx', `import { b } from '#features/home/b.tsx';`],
    ['ui/a.tsx', `import { b } from '#parts/b.tsx';`],
    ['parts/a.tsx', `import { b } from '#data/meetings/get-round.ts';`],
    ['features/course/a.tsx', `import { b } from '#data/meetings/get-round.ts';`],
    ['features/course/a.tsx', `import { b } from '#data/local/edit.ts';`],
    ['data/meetings/a.ts', `import { b } from '#data/course/b.ts';`],
    ['data/local/a.ts', `import { b } from '../course/b.ts';`],
    ['data/local/a.ts', `import { b } from '#data/waiting/b.ts';`],
    ['newfloor/a.ts', `import { b } from '#lib/b.ts';`],
  ];

  test.each(broken)('%s may not say: %s', (path, text) => {
    expect(findTrespasses([makeSourceFile(path, text)])).toHaveLength(1);
  });

  test('a circle is found, of types too', () => {
    const circle = [
      makeSourceFile('domain/a.ts', `import type { B } from './b.ts';`),
      makeSourceFile('domain/b.ts', `import { c } from '#domain/c.ts';`),
      makeSourceFile('domain/c.ts', `import type { A } from './a.ts';`),
    ];
    expect(findCircles(circle)).toEqual(['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts']);
  });
});

describe('the law', () => {
  test('no file leans upwards or sideways, or on a package of another floor', () => {
    expect(findTrespasses(files)).toEqual([]);
  });

  test('there are no circles, of types neither', () => {
    expect(findCircles(files)).toEqual([]);
  });

  test('time and chance come in as arguments below the walls', () => {
    const forbidden =
      /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bcrypto\b|\bperformance\.now\b/;
    const found = files.filter(
      ({ floor, code }) => ['lib', 'domain', 'sync'].includes(floor) && forbidden.test(code),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('the engine and the rules touch no browser and no network', () => {
    const forbidden =
      /\b(window|document|navigator|localStorage|sessionStorage|indexedDB)\s*[.[]|\bfetch\(|\bsetTimeout\(|\bsetInterval\(/;
    const found = files.filter(
      ({ floor, code }) => ['lib', 'domain', 'sync'].includes(floor) && forbidden.test(code),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('Swedish stands in the content alone', () => {
    const found = files.filter(
      ({ floor, path, text }) =>
        ['features', 'parts', 'ui', 'app', 'data', 'sync', 'domain', 'lib'].includes(floor) &&
        !path.endsWith('manifest.ts') &&
        !path.endsWith('.mjs') &&
        /[åäöÅÄÖ]/.test(text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '')),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });
});

describe('names and sizes', () => {
  const listWhere = (wrong: (file: SourceFile) => boolean) =>
    files.filter(wrong).map((file) => file.path);

  test('names are kebab-case and say what is inside', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/;
    expect(listWhere(({ path }) => !kebab.test(path.split('/').at(-1) ?? ''))).toEqual([]);
    expect(listWhere(({ path }) => /(^|\/)index\.\w+$/.test(path))).toEqual([]);
    const empty =
      /(^|[/-])(util|utils|helper|helpers|manager|handler|impl|info|misc|stuff)([-.]|$)/;
    expect(listWhere(({ path }) => empty.test(path))).toEqual([]);
  });

  test('no folder is a drawer for everything', () => {
    const drawers = /\/(utils|hooks|types|helpers|services|components|common)\//;
    expect(listWhere(({ path }) => drawers.test(`/${path}`))).toEqual([]);
  });

  test('at most three folders below src', () => {
    expect(listWhere(({ path }) => path.split('/').length > 4)).toEqual([]);
  });

  /** A catalogue read by name, one file a table; everywhere else a full folder is split. */
  const mostIn = (folder: string) => (folder === 'domain/tables' ? 100 : 25);

  test('no folder holds more than 25 files', () => {
    const folders = Map.groupBy(files, (file) => file.path.split('/').slice(0, -1).join('/'));
    const full = [...folders]
      .filter(([folder, inside]) => inside.length > mostIn(folder))
      .map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  /** Tables to be read through, not code: the words, the protocol and the course. */
  const isTable = (path: string) => path.startsWith('content/') || path === 'sync/protocol.ts';

  test('no file is longer than 300 lines, and half of them stay below 90', () => {
    expect(listWhere(({ path, lines }) => lines > 300 && !isTable(path))).toEqual([]);
    const lengths = files.map((file) => file.lines).toSorted((one, two) => one - two);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  });

  test('a file of components stays below 200 lines', () => {
    const isComponent = (path: string) => /^(features|parts|ui|app)\/.*\.tsx$/.test(path);
    expect(listWhere(({ path, lines }) => isComponent(path) && lines > 200)).toEqual([]);
  });
});
