import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile, type Plugin, type PluginOption } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';

/**
 * The files of the build are named after places in the source, so what the folder is called that
 * the source happens to lie in must not count.
 */
const parts = ['src', 'index.html', 'vite.config.ts', 'package.json'];
let parent: string;
let usual: readonly string[];

beforeAll(async () => {
  // Inside this checkout, so that the copies find its packages above themselves.
  const cache = join(projectRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  parent = mkdtempSync(join(cache, 'checkouts-'));
  usual = await namesOfBuild(projectRoot);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('the build has a file for each area and one for the library behind the sign-in', () => {
  expect(usual).toEqual(
    expect.arrayContaining(['checklist.js', 'course.js', 'meetings.js', 'supabase-js.js']),
  );
});

test.each(['app', 'två ord, åäö och 50 %20', 'node_modules/features/src'])(
  'a checkout in a folder called %s is built into the same files',
  async (name) => {
    const root = join(parent, name);
    for (const part of parts)
      cpSync(join(projectRoot, part), join(root, part), { recursive: true });
    expect(await namesOfBuild(root)).toEqual(usual);
  },
  // Three seconds at rest; a busy machine is no fault.
  120_000,
);

/** Names without their sums, for a script's own text may hold another file's sum. */
async function namesOfBuild(root: string): Promise<readonly string[]> {
  const command = { command: 'build', mode: 'production' } as const;
  const found = await loadConfigFromFile(command, join(root, 'vite.config.ts'), root);
  const result = await build({
    ...found?.config,
    configFile: false,
    root,
    logLevel: 'error',
    plugins: await withoutWorker(found?.config.plugins),
    // Only the names are looked at: nothing is pressed, nothing is written.
    build: { ...found?.config.build, minify: false, write: false },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map(({ fileName }) => fileName.replace('assets/', '').replace(/-[\w-]{8}\./u, '.'))
    .toSorted();
}

async function withoutWorker(option: PluginOption): Promise<Plugin[]> {
  const one = await option;
  if (Array.isArray(one)) return (await Promise.all(one.map(withoutWorker))).flat();
  return one && !one.name.startsWith('vite-plugin-pwa') ? [one] : [];
}
