import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';

test(
  'npm run content:check says that the course is whole, and ends well',
  { timeout: 60_000 },
  () => {
    const run = spawnSync(process.execPath, ['src/content/build/content-check.ts'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('Kursen är hel.\n');
    expect(run.status).toBe(0);
  },
);
