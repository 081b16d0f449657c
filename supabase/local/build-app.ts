import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './options.ts';
import { PlainError } from './plain-error.ts';

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds the production app, but only when its sources have changed since the last build. */
export function buildApp(distDir: string): void {
  const stampFile = join(projectRoot, '.cache', `built-${nameOf(distDir)}`);
  const before = fingerprint();
  const page = join(distDir, 'index.html');
  if (existsSync(page) && readStamp(stampFile) === stamp(before, page)) return;
  console.log('  Building the app …');
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', distDir, '--emptyOutDir', '--logLevel', 'warn'];
  // Started by a test runner the app would otherwise be built for developers, twice the size.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit', env });
  if (status !== 0) throw new PlainError('The app could not be built; the reason stands above.');
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp(before, page));
}

const nameOf = (distDir: string) => createHash('sha256').update(distDir).digest('hex').slice(0, 8);
const stamp = (sum: string, page: string) => `${sum} ${statSync(page).mtimeMs}`;
const readStamp = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** By content, not by time: a checkout or a clone sets times that say nothing. */
function fingerprint(): string {
  const sum = createHash('sha256');
  for (const file of sources.flatMap(listFiles).toSorted()) {
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(projectRoot, file)))
      .update('\0');
  }
  return sum.digest('hex');
}

function listFiles(path: string): string[] {
  const full = join(projectRoot, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(join(path, name)));
}
