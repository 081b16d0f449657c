import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { fileOfModule } from './src/app/build/file-of-module.ts';
import { iconImports } from './src/app/build/icon-imports.ts';
import { layerOrder } from './src/app/build/layer-order.ts';
import { manifest } from './src/app/build/manifest.ts';
import { coursePlugin } from './src/content/build/course-plugin.ts';

/** One temporary folder for all that tests lay down, removed at their end. */
const globalSetup = 'tests/support/temp-folder.ts';

/** Slow is no fault: a test is ended only when it hangs, and named before its whole step would be. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  resolve: {
    alias: [
      // The same library for browsers of today: smaller, and quicker to read.
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      // Its own `zip` hangs under our content security policy: see the file.
      {
        find: /^fflate$/,
        replacement: join(import.meta.dirname, 'src/data/spreadsheet/zip-here.ts'),
      },
    ],
  },
  plugins: [
    react(),
    layerOrder(),
    coursePlugin(),
    fileOfModule(),
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
          ...patience,
          globalSetup,
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/support/patience.ts',
          exclude: [
            'tests/journeys/**',
            'tests/local/**',
            'tests/bench/**',
            'tests/faults/**',
            'tests/hostile/**',
            'tests/libreoffice/**',
            'tests/model/**',
            'tests/smoke/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'model',
          ...patience,
          globalSetup,
          include: ['tests/model/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          ...patience,
          globalSetup,
          include: ['tests/faults/**/*.test.ts'],
          // A machine that stalls is not the product's fault; as in the journeys.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'libreoffice',
          ...patience,
          globalSetup,
          include: ['tests/libreoffice/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'smoke',
          ...patience,
          globalSetup,
          include: ['tests/smoke/**/*.test.ts'],
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'sql',
          ...patience,
          globalSetup: [globalSetup, 'tests/support/sql/server.ts'],
          include: [
            'tests/local/**/*.test.ts',
            'tests/hostile/**/*.test.{ts,tsx}',
            'supabase/tests/**/*.test.ts',
          ],
          // The embedded backend is a database in WebAssembly: compiling it well takes longer than the file.
          execArgv: ['--liftoff-only'],
        },
      },
    ],
  },
});
