import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { firstScreens } from './src/app/first-screens.ts';
import { iconImports } from './src/app/icon-imports.ts';
import { manifest } from './src/app/manifest.ts';
import { coursePlugin } from './src/content/build/course-plugin.ts';

/**
 * The order of the cascade's layers, first in every style sheet: the build may load them in any
 * order, and the first sheet decides.
 */
const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') ? `@layer reset, tokens, base, ui, features;\n${code}` : undefined,
});

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  // The same library for browsers of today: smaller, and quicker to read.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  plugins: [
    react(),
    layerOrder(),
    coursePlugin(),
    firstScreens(),
    iconImports(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      // The app registers the worker itself, after the first paint, and asks before it updates.
      injectRegister: false,
      registerType: 'prompt',
      manifest,
      manifestFilename: 'manifest.webmanifest',
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        target: 'es2022',
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        globIgnores: ['screenshots/**', 'icons/{maskable,shortcut}-*'],
      },
    }),
  ],
  build: {
    target: 'es2022',
    // No data: addresses (the content security policy allows none) and no polyfill nobody needs.
    assetsInlineLimit: 0,
    // A page's style sheets are named beside it; its scripts name each other.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needs, { hostType }) =>
        hostType === 'html' ? needs : needs.filter((need) => need.endsWith('.css')),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/support/patience.ts',
          testTimeout: 30_000,
          hookTimeout: 120_000,
          exclude: [
            'tests/journeys/**',
            'tests/local/**',
            'tests/bench/**',
            'tests/faults/**',
            'tests/load/**',
            'tests/model/**',
            'tests/webkit/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'model',
          include: ['tests/model/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          // A machine that stalls is not the product's fault; as in the journeys.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'webkit',
          include: ['tests/webkit/**/*.test.ts'],
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sql',
          include: ['tests/local/**/*.test.ts', 'supabase/tests/**/*.test.ts'],
          globalSetup: 'tests/support/sql-server.ts',
          // The embedded backend is a database in WebAssembly: compiling it well takes longer than the file.
          execArgv: ['--liftoff-only'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
