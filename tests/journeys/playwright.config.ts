import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { projectRoot } from '#local/options.ts';

/**
 * Real Chromium at the size of a phone, against the built files, the real worker and the real
 * backend. A machine that stalls for half a minute is not the product's fault: what fails is tried
 * once more, and the test run names it all the same.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(projectRoot, '.cache', 'journeys'),
  globalSetup: './prepare.ts',
  fullyParallel: true,
  // One more than the cores: a journey mostly waits, for a network that comes back or a round of syncing.
  workers: 3,
  retries: 1,
  forbidOnly: true,
  // Patient with a slow machine; a condition that holds is met at once.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
});
