import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { buildBare } from '#tests/bench/build-apps.ts';
import { gzipBytes } from '#tests/bench/gzip-bytes.ts';
import { targets } from '#tests/bench/settings.ts';
import { withScreen } from '../../src/service-worker/answer-page.ts';

/**
 * What a phone must fetch before the first screen, weighed against a bare app of the same parts
 * built with the same settings. Bytes are the same on every machine; times are the benchmark's.
 */
const dist = join(projectRoot, 'dist');
let bare: number;

beforeAll(async () => {
  buildApp(dist);
  const app = await buildBare();
  bare = gzipBytes(app.dist, app.needed(['index.html']));
});

const named = (name: string) =>
  readdirSync(join(dist, 'assets')).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.js'),
  );

/** The scripts that `files` cannot run without: what they import, and what that imports. */
function needs(files: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const file of files.filter((one) => !found.has(`/assets/${one}`))) {
    found.add(`/assets/${file}`);
    const code = readFileSync(join(dist, 'assets', file), 'utf8');
    const imports = code.matchAll(/(?:from|import)\s*["'](?<path>\.\/[^"']+\.js)["']/gu);
    needs(
      [...imports].map(({ groups }) => basename(groups?.['path'] ?? '')),
      found,
    );
  }
  return found;
}

function firstScreen(visitor: 'signed-in' | 'signed-out'): ReadonlySet<string> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /<script[^>]+src="\/assets\/(?<file>[^"]+)"/u.exec(page)?.groups?.['file'] ?? '';
  return needs([entry, ...named(visitor)]);
}

test.each(['signed-in', 'signed-out'] as const)(
  'the first screen of somebody %s weighs at most a quarter more than a bare app',
  (visitor) => {
    const files = firstScreen(visitor);
    expect(files.size).toBeGreaterThan(2);
    expect(gzipBytes(dist, files) / bare).toBeLessThanOrEqual(targets.firstLoadRatio);
  },
);

test('the library behind the sign-in is in no first screen, and in a file of its own', () => {
  const library = named('supabase-js').map((file) => `/assets/${file}`);
  expect(library).toHaveLength(1);
  for (const visitor of ['signed-in', 'signed-out'] as const)
    expect([...firstScreen(visitor)]).not.toEqual(expect.arrayContaining(library));
});

test('the page names one small script, and the worker finds the place for the screen last seen', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]+src="(?<path>[^"]+)"/gu)].map(
    (one) => one[1] ?? '',
  );
  expect(scripts).toHaveLength(1);
  // Nothing else is read before what was kept is on the glass.
  expect(gzipBytes(dist, needs(scripts.map((path) => basename(path))))).toBeLessThan(4_000);
  const screen = { uid: 'u', day: '2026-11-29', scripts, styles: [], html: '<h1>Hem</h1>' };
  const answered = withScreen(page, screen, screen.day) ?? '';
  expect(answered).toContain('<div id="root" aria-busy="true"><h1>Hem</h1></div>');
  expect(answered).not.toMatch(/modulepreload|opening-mark/u);
  expect(answered.match(/rel="stylesheet"/gu)).toHaveLength(1);
});
