import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';

/**
 * The production build knows nothing of the demo. What to look for is read from the demo itself,
 * both as text and as the database holds it, so that a new person is looked for from the first day.
 */
const dist = join(projectRoot, 'dist');
let server: RunningServer;
let built: ReadonlyMap<string, string>;

beforeAll(async () => {
  buildApp(dist);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  built = new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(dist.length), readFileSync(path, 'latin1')];
    }),
  );
  server = await startLocalServer({ distDir: dist });
});

afterAll(() => server?.stop());

/** As the bytes of the files hold them, and as a bundler may have escaped them. */
function spellings(word: string): readonly string[] {
  const escaped = word.replaceAll(/[^\u0020-\u007e]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return [Buffer.from(word, 'utf8').toString('latin1'), escaped, escaped.toUpperCase()];
}

function findIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    spellings(word).flatMap((text) =>
      [...built]
        .filter(([, content]) => content.includes(text))
        .map(([path]) => `${word} in ${path}`),
    ),
  );
}

test('the build is there', () => {
  expect([...built.keys()]).toContain('/index.html');
  expect([...built.keys()].some((path) => path.endsWith('.js'))).toBe(true);
});

test('no address of the demo is in it, nor the end that they all share', () => {
  const seed = readFileSync(join(projectRoot, 'supabase/seed.sql'), 'utf8');
  const addresses = new Set(seed.match(/[\w.+-]+@[\w.-]+\.example/g));
  const hosts = new Set(seed.match(/[\w-]+\.example\b/g));
  expect(addresses.size).toBeGreaterThan(0);
  expect(findIn([...addresses, ...hosts, '.example'])).toEqual([]);
});

test('no organisation and no person of the demo is in it', async () => {
  const rows =
    await server.sql(`select name from public.organisation union select name from public.invitation
    union select name from public.seat_card`);
  const names = rows.map((row) => String(row['name']));
  expect(names.length).toBeGreaterThan(5);
  expect(findIn(names)).toEqual([]);
});

test('nothing that reads codes is in it', () => {
  expect(findIn(['latest-code', '/demo/latest'])).toEqual([]);
});
