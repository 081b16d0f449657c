import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { gzipBytes } from '../gzip-bytes.ts';
import { benchFolder } from '../settings.ts';

export const contestants = ['ours', 'rxdb', 'legend', 'tanstack', 'floor'] as const;
export type ContestantName = (typeof contestants)[number];

interface Chunk {
  readonly file: string;
}

const pages = join(import.meta.dirname, 'pages');
const settings = {
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', __APP_VERSION__: '"bench"' },
} as const;

/** One build each, so that no contestant shares a file with another; gzip bytes of its scripts. */
export async function buildPages(): Promise<Readonly<Record<ContestantName, number>>> {
  const dist = join(benchFolder, 'sync');
  const sizes: [ContestantName, number][] = [];
  for (const name of contestants) {
    const outDir = join(dist, name);
    await build({
      ...settings,
      root: pages,
      base: `/${name}/`,
      // RxDB pins a Dexie of its own; each keeps what it asks for.
      resolve: { alias: name === 'rxdb' ? {} : { dexie: 'dexie/dist/modern/dexie.mjs' } },
      build: {
        outDir,
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        rolldownOptions: { input: join(pages, `${name}.html`) },
      },
    });
    const file = join(outDir, '.vite/manifest.json');
    const chunks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
    const scripts = Object.values(chunks).map((chunk) => chunk.file);
    sizes.push([
      name,
      gzipBytes(
        outDir,
        scripts.filter((one) => one.endsWith('.js')),
      ),
    ]);
  }
  return Object.fromEntries(sizes) as Record<ContestantName, number>;
}

/** The engine by itself: what decides (`src/sync`), without Dexie, fetch and the merging library. */
export async function engineBytes(): Promise<number> {
  const outDir = join(benchFolder, 'engine');
  mkdirSync(benchFolder, { recursive: true });
  const entry = join(benchFolder, 'engine.ts');
  writeFileSync(entry, `export { Loop } from '#sync/loop.ts';\n`);
  await build({
    ...settings,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Not as a library: those keep their white space.
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: ['node-diff3', 'valibot', 'uuid'],
        output: { entryFileNames: 'engine.js' },
      },
    },
  });
  return gzipBytes(outDir, ['engine.js']);
}
