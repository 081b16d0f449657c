/*
 * Everything that must hold, by one command: `npm test` (or `npm run check` for the quick part).
 * Plain JavaScript, so that it runs on a fresh clone: the start of the local server knows how to
 * install what is missing and which Node to go on with.
 */
/* global process */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const start = join(here, '../supabase/local/start.js');
const run = join(here, 'run/run.ts');
const args = [start, 'exec', run, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
