import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import react from '@vitejs/plugin-react';
import { projectRoot } from '#local/options.ts';
import appConfig from '../../vite.config.ts';
import { benchFolder } from './settings.ts';

export interface BuiltApp {
  readonly dist: string;
  /** Every script the page must have before it can show anything, by address. */
  readonly needed: (entries: readonly string[]) => ReadonlySet<string>;
  /** The script of that name, by address. */
  readonly scriptOf: (name: string) => string;
}

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}

const common = (dist: string): InlineConfig => ({
  logLevel: 'error',
  build: { outDir: dist, emptyOutDir: true, manifest: true },
});

export async function buildProduct(): Promise<BuiltApp> {
  const dist = join(benchFolder, 'product');
  await buildForUse({ root: projectRoot, ...common(dist) });
  return built(dist);
}

/** With the product's own settings, so that only what is in the apps differs. */
export async function buildBare(): Promise<BuiltApp> {
  const dist = join(benchFolder, 'bare');
  const root = join(import.meta.dirname, 'bare-app');
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: '.',
    filename: 'sw.js',
    injectRegister: false,
    manifest: false,
    injectManifest: { rollupFormat: 'iife', target: 'es2022', globPatterns: ['**/*.{js,html}'] },
  });
  const own: InlineConfig = { root, configFile: false, plugins: [react(), worker] };
  const { build: settings } = appConfig;
  await buildForUse(mergeConfig({ build: settings ?? {} }, { ...own, ...common(dist) }));
  return built(dist);
}

/** Inside a test run the libraries would otherwise be those for developers, twice the size. */
async function buildForUse(config: InlineConfig): Promise<void> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build(config);
  if (before !== undefined) process.env['NODE_ENV'] = before;
}

function built(dist: string): BuiltApp {
  const file = join(dist, '.vite/manifest.json');
  const chunks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
  /** Files that the build's own rule makes have a name and no source. */
  const keyOf = (entry: string) =>
    Object.keys(chunks).find((key) => key === entry || chunks[key]?.name === entry) ?? entry;
  return {
    dist,
    needed: (entries) => {
      const found = new Set<string>();
      const visit = (name: string) => {
        const chunk = chunks[name];
        if (chunk === undefined) throw new Error(`The build has no ${name}`);
        if (found.has(`/${chunk.file}`)) return;
        found.add(`/${chunk.file}`);
        for (const next of chunk.imports ?? []) visit(next);
      };
      for (const entry of entries) visit(keyOf(entry));
      return found;
    },
    scriptOf: (name) => {
      const chunk = chunks[keyOf(name)];
      if (chunk === undefined) throw new Error(`The build has no file named ${name}`);
      return `/${chunk.file}`;
    },
  };
}
